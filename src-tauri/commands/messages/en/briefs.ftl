# What is added to the table of briefs, and the sentence above it.

briefs-answered = Answered
briefs-in-plan = In the plan
briefs-so-many = { $count } of { $all }
briefs-yes = yes
briefs-none = No brief is written yet: seven questions about each investment, answered in your own words.
