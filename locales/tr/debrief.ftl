### The debrief screen. What it shares with the document stands in documents.ftl.

debrief-tabs = Değerlendirmenin bölümleri
debrief-tab-discuss = Görüşme
debrief-tab-record = Kayıt
debrief-tab-notes = Notlar
debrief-tab-words = Sözleriniz
debrief-export = Dışa aktar
# One or more languages as they call themselves; each gets files of its own.
debrief-languages = Belgelerin dilleri: { $languages }
debrief-close = Oturumu kapat
debrief-names = Adlar
debrief-empty-title = Henüz geriye dönüp bakılacak bir şey yok
debrief-empty-body = Oturum başlayınca kaydı burada toplanır.
debrief-empty-act = Planlamaya git
# $step is a part of the debrief, such as "Turning points".
debrief-question-of = Soru { $number }/{ $count }: { $step }
debrief-from-the-record = Kayıttan
debrief-what-was-said = Söylenenler
debrief-words-hint = Kendi sözlerinizle yazın; değerlendirmeye girer.
debrief-previous = Önceki
debrief-next = Sonraki
# $began is a time such as 15:06, $actual a length such as "22 min".
debrief-phase-detail = Başlangıç { $began }, planlanan { $planned } dk, gerçekleşen { $actual }
debrief-outcome = Sonuç
debrief-indicators = Göstergeler, baştan sona
debrief-from-to = başta { $start }, sonda { $end }
debrief-no-notes-title = Gözlem yok
debrief-no-notes-body = Yönetim panelinde yazılan gözlemler burada kişi kişi toplanır.
# $what is an entry of the record.
debrief-at-a-table = Masa { $table }. { $what }
