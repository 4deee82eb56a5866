### Observers, their ratings, the code of conduct, and the note on what may touch people.

## Commands that were not carried out

refusal-observing-same-twice = يُعنى كل مراقب بكفاءتين مختلفتين. يُرجى اختيار كفاءة أخرى.
refusal-observing-same-name = لمراقبَين اسم واحد. يُرجى إضافة ما يميّز أحدهما.
refusal-observing-has-seat = لهذا الشخص مقعد ودور. المراقبة لمن لا مقعد له.
refusal-observing-nobody = لم يعد أحد يراقب بهذا الاسم.
refusal-observing-in-future = لم تبلغ الجلسة هذه اللحظة بعد. يُرجى اختيار لحظة أسبق.
refusal-observing-nothing-to-mend = هذا مدوَّن من قبل على أنه أُصلح.

## What undo takes back

undo-observers = توزيع المراقبة
undo-content-note = علامة قراءة ملاحظة السلامة

## The code of conduct for mediators: a short name and one sentence for each point

conduct-impartiality = عدم التحيز
conduct-impartiality-text = إعطاء كل طرف وقتًا مماثلًا ولباقة مماثلة وأسئلة مماثلة، والتصريح بذلك حين قد تبدو خطوة ما منحازة.
conduct-consent = الموافقة دون ضغط
conduct-consent-text = تشارك الأطراف وتوافق لأنها تريد ذلك. لا ضغط على أحد، والسؤال من جديد كلما تغيّرت الظروف.
conduct-confidentiality = السرية
conduct-confidentiality-text = حفظ ما قيل في السر، والاتفاق مع كل طرف على ما يجوز نقله.
conduct-no-favour = لا هدية ولا خدمة
conduct-no-favour-text = لا أخذ لشيء من طرف، ولا عرض لما لا يتيحه التفويض.
conduct-inclusion = الشمول
conduct-inclusion-text = الحرص على سماع من سيعيشون مع النتيجة، وعلى وصول كلماتهم إلى النص.
conduct-culture = مراعاة الخصوصيات الثقافية
conduct-culture-text = العناية بالأسماء وصيغ المخاطبة والأعراف، والسؤال عند الشك.
conduct-honesty = الصدق في شأن التفويض
conduct-honesty-text = بيان من يتحدث الفريق باسمه، وما يستطيعه وما لا يستطيعه، دون وعد بأكثر من ذلك.
conduct-no-harm = عدم الإضرار
conduct-no-harm-text = وزن كل خطوة: لا يصيب أحدًا ضرر أو خطر لأنه شارك.

## A rating, and what was noticed and mended, in the words of the record

debrief-observation-not-seen = { $competency }، لم يُلاحظ
conduct-noticed = ما لوحظ: { $point }
conduct-mended = ما أُصلح: { $point }
