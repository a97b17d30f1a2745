# The seven questions of a brief, what can be wrong with one, and how it became different.

question-product = Product
    .asked = What is offered?
question-users = Users
    .asked = Who uses it?
question-value = Value
    .asked = What do they gain?
question-contract = Contract
    .asked = What is promised, and how is it measured?
question-excellence = Excellence
    .asked = What does it do better than others?
question-monitoring = Monitoring
    .asked = How does one see that it works?
question-iteration = Iteration
    .asked = When is it looked at again?

brief-twice = It is there twice.
    .hint = Keep one brief per investment.
brief-of-nothing = It is about investment "{ $investment }", which does not exist.
    .hint = Bring the investment back, or take the brief away.
answer-too-long = The answer to "{ $question }" is too long.
    .hint = Shorten it to { $most } characters.
brief-noun = Brief
page-briefs = What we know of each investment
