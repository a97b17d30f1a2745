# What operations are called; a label is stored as it was said.

add-one = Add “{ $name }”
add-several = Add { $count } investments
pin = Pin “{ $name }” to { $when }
lock = Lock “{ $name }” in { $when }
exclude = Exclude “{ $name }”
lift = Lift the decision on “{ $name }”
plan = Plan
recovered-roadmap = Recovered roadmap
