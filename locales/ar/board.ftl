### ما يجري على الطاولة: لوحة المواقف والمقترحات، والنص الموحد، والاتفاق، والموافقة في البداية.

## ما لم يُنفَّذ

refusal-mediators-no-vote = ليس لفريق الوساطة موقف ولا صوت. يمكنه تقديم مقترحات.
refusal-empty-package = يتناول كل مقترح قضية واحدة على الأقل. يُرجى اختيار خيار أولًا.
refusal-no-such-proposal = لا يوجد مقترح برقم { $number } على هذه الطاولة.
refusal-proposal-decided = سُحب المقترح { $number } أو اعتُمد. يُرجى تقديم مقترح جديد.
refusal-vote-over = انتهى التصويت على المقترح { $number }. يُرجى فتحه من جديد لتلقي إجابات أخرى.
refusal-author-votes = من يقدم مقترحًا يؤيده. لا حاجة إلى إجابة عن المقترح { $number }.
refusal-reject-reason = يحتاج الرفض إلى سبب. تكفي كلمات قليلة.
refusal-not-carried = لم يحصل المقترح { $number } على الموافقة التي يشترطها السيناريو.
refusal-countdown = يدوم التصويت من 30 ثانية إلى 30 دقيقة.
refusal-nobody-asked = لم يُجب أحد بعد عن الاستطلاع غير الرسمي.

## ما يُتراجع عنه، بعد «تراجع:»

undo-stance = موقف
undo-mark = حالة قضية
undo-proposal = مقترح
undo-vote = فتح التصويت
undo-answer = إجابة عن مقترح
undo-withdrawal = سحب مقترح
undo-adoption = اعتماد مقترح
undo-poll = استطلاع غير رسمي
