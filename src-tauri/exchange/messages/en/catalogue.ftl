# The starter catalogue, and what comes from it.

stage-urbanization = Urbanization
stage-discovery = Discovery
stage-design = Design
stage-build = Build
stage-test = Test
stage-deliver = Deliver
stage-operate = Operate
stage-learn = Learn

catalogue-output = { $name } at level { $level }
key-frequency = Deployment frequency
    .metric = How often each service is brought to its users
    .unit = per week
key-lead = Lead time for changes
    .metric = From the commit to the users
    .unit = days
key-failure = Change failure rate
    .metric = Changes that need a repair or have to be taken back
key-restore = Time to restore
    .metric = From the alarm to the service as usual
    .unit = hours

catalogue-too-long = The catalogue has more than { $most } capabilities: leave some out.
catalogue-id-twice = The catalogue has the capability “{ $id }” twice: give one of them another id.
catalogue-name = The capability “{ $id }” of the catalogue needs a name of 1 to 200 letters.
catalogue-name-twice = The catalogue has the name “{ $name }” twice: give one of them another name.
catalogue-effect = An effect of “{ $id }” in the catalogue is above 3: effects go from 0 to 3.
catalogue-level = “{ $id }” in the catalogue names the level { $level }: levels go up to 5, and what is needed is at least at 1.
catalogue-unknown = “{ $id }” in the catalogue needs “{ $other }”, which is not in it: add it, or remove the need.
catalogue-loop = “{ $id }” in the catalogue waits for itself by way of others: remove one of the needs.
catalogue-no-such = There is no “{ $id }” in the catalogue: see the list for the ids.
