# What is added to the table of the four keys of delivery.

keys-now = Now
keys-left = Way left
keys-help = What would move it
