### Words that several screens share.

# The sign of the program is written in both scripts on every screen; see home-name-arabic.
app-name = Sulh
app-wordmark = صلح ⁦Sulh⁩
app-tagline = التدريب على الوساطة في قاعة واحدة

# A number by itself, in the figures of the language.
number = { $number }

## Lists. A space at the end or the beginning is written as a literal, or Fluent would drop it.

# Arabic repeats the conjunction, without a comma: أ وب وج.
list-separator = {" و"}
# $first is the list so far, $last its last item.
list-last = { $first }{" و"}{ $last }
list-or-separator = {" أو "}
list-or-last = { $first }{" أو "}{ $last }
list-figures-separator = ،{" "}
spoken-separator = ،{" "}

## Dates

# $day is a number, $month a name, $year a number.
date-long = { $day } { $month } { $year }
# Both names, as in documents of the Organisation.
month-long = { $month ->
    [1] كانون الثاني/يناير
    [2] شباط/فبراير
    [3] آذار/مارس
    [4] نيسان/أبريل
    [5] أيار/مايو
    [6] حزيران/يونيو
    [7] تموز/يوليو
    [8] آب/أغسطس
    [9] أيلول/سبتمبر
    [10] تشرين الأول/أكتوبر
    [11] تشرين الثاني/نوفمبر
   *[12] كانون الأول/ديسمبر
}
month-short = { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
}
minutes-short = { $minutes } د
issue-letter = { $number ->
    [1] أ
    [2] ب
    [3] ج
    [4] د
    [5] هـ
    [6] و
    [7] ز
    [8] ح
   *[other] { $number }
}
