### Words that several screens share.

app-name = Sulh
app-wordmark = Sulh صلح
app-tagline = Tek salonda arabuluculuk eğitimi

# A number by itself, in the figures of the language.
number = { $number }

## Lists. A space at the end or the beginning is written as a literal, or Fluent would drop it.

list-separator = ,{" "}
# $first is the list so far, $last its last item.
list-last = { $first } ve { $last }
list-or-separator = ,{" "}
list-or-last = { $first } veya { $last }
list-figures-separator = ,{" "}
spoken-separator = ,{" "}

## Dates

# $day is a number, $month a name, $year a number.
date-long = { $day } { $month } { $year }
month-long = { $month ->
    [1] Ocak
    [2] Şubat
    [3] Mart
    [4] Nisan
    [5] Mayıs
    [6] Haziran
    [7] Temmuz
    [8] Ağustos
    [9] Eylül
    [10] Ekim
    [11] Kasım
   *[12] Aralık
}
month-short = { $month ->
    [1] Oca
    [2] Şub
    [3] Mar
    [4] Nis
    [5] May
    [6] Haz
    [7] Tem
    [8] Ağu
    [9] Eyl
    [10] Eki
    [11] Kas
   *[12] Ara
}
minutes-short = { $minutes } dk
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
