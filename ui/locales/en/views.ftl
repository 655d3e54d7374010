# Saved views of the lists.
views = Views
view-start = Everything, as it begins
view-new = Save this as a view…
view-new-title = Save as a view
view-keep = Save the changes to “{ $name }”
view-rename = Rename “{ $name }”…
view-remove = Remove “{ $name }”
view-name = Name
view-holds = A view keeps the filters, the order and the columns of this list. It is yours alone.
view-saved = The view “{ $name }” was saved
view-removed = The view “{ $name }” was removed
view-changed = changed
view-is-current = { $name }, shown now
action-view-save = View saved
action-view-remove = View removed
