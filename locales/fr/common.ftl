### Words that several screens share.

app-name = Sulh
app-wordmark = Sulh صلح
app-tagline = Exercices de médiation en salle

# A number by itself, in the figures of the language.
number = { $number }

## Lists. A space at the end or the beginning is written as a literal, or Fluent would drop it.

list-separator = ,{" "}
# $first is the list so far, $last its last item.
list-last = { $first } et { $last }
list-or-separator = ,{" "}
list-or-last = { $first } ou { $last }
list-figures-separator = ,{" "}
spoken-separator = ,{" "}

## Dates

# $day is a number, or 1er for the first; $month a name, $year a number.
date-long = { $day } { $month } { $year }
month-long = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}
month-short = { $month ->
    [1] janv.
    [2] févr.
    [3] mars
    [4] avr.
    [5] mai
    [6] juin
    [7] juil.
    [8] août
    [9] sept.
    [10] oct.
    [11] nov.
   *[12] déc.
}
minutes-short = { $minutes } min
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
