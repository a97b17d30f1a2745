# Axes, periods and months, and what other things are called.

axis-methods = Methods
    .code = Me
axis-architecture = Architecture
    .code = Ar
axis-management = Management
    .code = Mg
axis-organization = Organization
    .code = Or
axis-skills = Skills
    .code = Sk

month = month
quarter = quarter
half-year = half-year
months =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
quarters =
    { $count ->
        [one] { $count } quarter
       *[other] { $count } quarters
    }
half-years =
    { $count ->
        [one] { $count } half-year
       *[other] { $count } half-years
    }
not-a-month = "{ $text }" is not a month: write year and month like 2027-01, between 1970 and 2200
month-name =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
        [12] December
       *[other] month { $month }
    }
month-short =
    { $month ->
        [1] Jan
        [2] Feb
        [3] Mar
        [4] Apr
        [5] May
        [6] Jun
        [7] Jul
        [8] Aug
        [9] Sep
        [10] Oct
        [11] Nov
        [12] Dec
       *[other] { $month }
    }
quarter-of-year = Q{ $number }
half-of-year = H{ $number }
fiscal-year = FY{ $year }
