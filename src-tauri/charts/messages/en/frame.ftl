# What stands around every chart, and why one could not be drawn.

footer-base-plan = Base plan
footer-planned = planned { $stamp }
footer-sample = sample data
footer-title-edited = title edited
names = { $heading }: { $names }
names-more = { $heading }: { $names } and { $count } more
chart-too-large = The picture cannot be drawn at { $scale } times its size: choose a scale between 0.1 and 8.
chart-not-drawn = The chart could not be drawn: { $what }. Export it as SVG instead.
no-page = there is no page
page-no-size = the page has no size
picture-no-size = the picture has no size
unknown-name =
    "{ $given }" is not a { $what ->
        [theme] theme
        [purpose] purpose
        [page-size] page size
       *[chart] chart
    }: use { $known }
