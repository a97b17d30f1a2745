# The table of contracts.

contracts = Contracts
contracts-counted =
    { $count ->
        [1] { $count } contract
       *[other] { $count } contracts
    }
contract-new = New contract
contract-column = Contract
contract-column-on = On outcome
contract-column-share = Share of the way
contract-column-value = Or value
contract-column-by = By
contract-column-over = Measured over
contract-unit-over =
    { $length ->
        [month] months
        [half-year] half-years
       *[quarter] quarters
    }
contract-column-how = How it is measured
contract-column-owner = Owner
contract-column-penalty = Penalty
contract-no-outcome = needs an outcome, and there is none yet
contract-no-share = is not a share of the way above 0 % and up to 100 %
contract-no-window = is not a number of periods from 1 on
contract-no-penalty = is not an amount of money from 0 on
contracts-go-along =
    { $count ->
        [1] One contract goes with it.
       *[other] { $count } contracts go with it.
    }
