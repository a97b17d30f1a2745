# What is added to the tables of debts, and the sentence above what repays them.

debts-tips = Tips, left alone
debts-never = not before the end
debts-left = Owed in the end
debts-help = What would repay it
repayments-no-debt = There is no debt yet that an investment could repay.
repayments-some =
    { $count ->
        [0] No investment is said to repay a debt yet.
        [one] One investment repays a debt.
       *[other] Investments repay debts in { $count } places.
    }
found-debt = takes { $people } at first
