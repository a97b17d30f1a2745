# Names of choices, and what else is called by one word.

kind-innovate = Innovate
kind-repay = Repay
kind-run = Run
kind-enable = Enable

page-maturity = Where we are
page-needs = What comes first
page-people = What limits us: people
page-budget = What limits us: money
page-scorecard = Five numbers
altitude-board = Board
altitude-executive = Executive
altitude-cto = CTO
page-roadmap = The plan
page-flow = What it gives
page-price = What we say no to
page-difference = What if
page-value = When value comes in
page-frontier = What each budget buys
page-fan = How sure we are
page-shares = What belongs together
page-tornado = What matters most
page-with-scenario = { $about }: { $scenario }

verdict-no = No
verdict-not-now = Not now, look again in { $period }
verdict-yes = Yes, pay the price

not-an-id = "{ $text }" is not a valid id: use 1 to 64 of a–z, 0–9 and hyphen
