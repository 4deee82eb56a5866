### Words that several screens share.

app-name = Sulh
app-wordmark = Sulh صلح
app-tagline = Mediation training for one room

# A number by itself, in the figures of the language.
number = { $number }

## Lists. A space at the end or the beginning is written as a literal, or Fluent would drop it.

list-separator = ,{" "}
# $first is the list so far, $last its last item.
list-last = { $first } and { $last }
list-or-separator = ,{" "}
list-or-last = { $first } or { $last }
# Between figures side by side, such as 5, 4, 3.
list-figures-separator = ,{" "}
# Between the things that a screen reader says of one control, which are no sentence: name, country.
spoken-separator = ,{" "}

## Dates

# $day is a number, $month a name, $year a number.
date-long = { $day } { $month } { $year }
month-long = { $month ->
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
   *[12] December
}
month-short = { $month ->
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
   *[12] Dec
}
minutes-short = { $minutes } min
issue-letter = { $number ->
    [1] A
    [2] B
    [3] C
    [4] D
    [5] E
    [6] F
    [7] G
    [8] H
   *[other] { $number }
}
