# Before a workspace is open.
welcome-title = Sanad
welcome-sub = Who delivers, and why you may believe it. Everything stays in one file on this computer.
choice-sample = Look around first
choice-sample-sub = A made-up company with two hundred suppliers and two years of deliveries.
choice-new = New workspace
choice-new-sub = An empty one, to bring your own suppliers and orders into.
choice-open = Open a workspace
choice-open-sub = A .sanad file you or a colleague has made.
sample-making = Making up a company…
recent = Opened lately
recent-missing = no longer there
workspace-name = Name
workspace-place = Where to keep it
workspace-place-hint = One file on this computer’s own disk, not on a network share.
workspace-make = Make it
workspace-file = File
browse = Browse…
