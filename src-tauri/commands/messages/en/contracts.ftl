# What a plan adds to the table of contracts, and the sentence above it.

contracts-boxes = Boxes
contracts-reached = By then
contracts-all-yes = five times yes
contracts-noes = no: { $noes }
contracts-none = No outcome is under contract yet.
contracts-some =
    { $count ->
        [one] One contract
       *[other] { $count } contracts
    }: { $hard } hard, { $soft } soft, { $off } off.
