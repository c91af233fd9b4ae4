// Made by `npm run generate`. Do not edit.
export const templates = {
"html/accessibility": {"0":function(container,depth0,helpers,partials,data) {
return "<p class=\"note\">"
+ container.escapeExpression(depth0)
+ "</p>\n";
},"1":function(container,depth0,helpers,partials,data) {

return "<div class=\"prose\">"
+ container.escapeExpression(helpers.markdown((depth0?.shortcomings ?? container.strict(depth0, "shortcomings"))))
+ "</div>\n";
},"2":function(container,depth0,helpers,partials,data) {
return "<p>"
+ container.escapeExpression((depth0?.noShortcomings ?? container.strict(depth0, "noShortcomings")))
+ "</p>\n";
},"3":function(container,depth0,helpers,partials,data) {

return "<div class=\"prose\">"
+ container.escapeExpression(helpers.markdown((depth0?.testing ?? container.strict(depth0, "testing"))))
+ "</div>\n";
},"4":function(container,depth0,helpers,partials,data) {

return "<p>"
+ container.escapeExpression((depth0.words?.testingMissing ?? container.strict(depth0.words, "testingMissing")))
+ "</p>\n";
},"5":function(container,depth0,helpers,partials,data) {
return "<p>"
+ container.escapeExpression(depth0)
+ "</p>\n";
},"6":function(container,depth0,helpers,partials,data) {

return "<p><a href=\""
+ container.escapeExpression((depth0?.feedback ?? container.strict(depth0, "feedback")))
+ "\">"
+ container.escapeExpression((depth0.words?.feedbackBy ?? container.strict(depth0.words, "feedbackBy")))
+ "</a></p>\n";
},"7":function(container,depth0,helpers,partials,data) {

return "<p>"
+ container.escapeExpression((depth0.words?.feedbackMissing ?? container.strict(depth0.words, "feedbackMissing")))
+ "</p>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {

return "<header class=\"page-head\">\n<h1>"
+ container.escapeExpression((depth0.words?.title ?? container.strict(depth0.words, "title")))
+ "</h1>\n<p class=\"lead\">"
+ container.escapeExpression((depth0?.intro ?? container.strict(depth0, "intro")))
+ "</p>\n"
+ container.each(0, (depth0?.prepared ?? container.strict(depth0, "prepared")), data)
+ "</header>\n<section class=\"text-column\">\n<h2>"
+ container.escapeExpression((depth0.words?.state ?? container.strict(depth0.words, "state")))
+ "</h2>\n<p>"
+ container.escapeExpression((depth0?.state ?? container.strict(depth0, "state")))
+ "</p>\n</section>\n<section class=\"text-column\">\n<h2>"
+ container.escapeExpression((depth0.words?.shortcomings ?? container.strict(depth0.words, "shortcomings")))
+ "</h2>\n"
+ (container.isEmpty((depth0?.shortcomings ?? container.strict(depth0, "shortcomings"))) ? container.print(2, depth0, data) : container.print(1, depth0, data))
+ "</section>\n<section class=\"text-column\">\n<h2>"
+ container.escapeExpression((depth0.words?.testing ?? container.strict(depth0.words, "testing")))
+ "</h2>\n"
+ (container.isEmpty((depth0?.testing ?? container.strict(depth0, "testing"))) ? container.print(4, depth0, data) : container.print(3, depth0, data))
+ container.each(5, (depth0.words?.testedByMaker ?? container.strict(depth0.words, "testedByMaker")), data)
+ "</section>\n<section class=\"text-column\">\n<h2>"
+ container.escapeExpression((depth0.words?.feedback ?? container.strict(depth0.words, "feedback")))
+ "</h2>\n<p>"
+ container.escapeExpression((depth0.words?.feedbackText ?? container.strict(depth0.words, "feedbackText")))
+ "</p>\n"
+ (container.isEmpty((depth0?.feedback ?? container.strict(depth0, "feedback"))) ? container.print(7, depth0, data) : container.print(6, depth0, data))
+ "</section>\n<section class=\"text-column\">\n<h2>"
+ container.escapeExpression((depth0.words?.supervision ?? container.strict(depth0.words, "supervision")))
+ "</h2>\n<p>"
+ container.escapeExpression((depth0.words?.supervisionText ?? container.strict(depth0.words, "supervisionText")))
+ "</p>\n<p>"
+ container.escapeExpression((depth0.words?.authority ?? container.strict(depth0.words, "authority")))
+ "<br><a href=\""
+ container.escapeExpression((depth0?.authorityHref ?? container.strict(depth0, "authorityHref")))
+ "\">"
+ container.escapeExpression((depth0.words?.authorityLink ?? container.strict(depth0.words, "authorityLink")))
+ "</a></p>\n</section>\n<section class=\"text-column\">\n<h2>"
+ container.escapeExpression((depth0.words?.law ?? container.strict(depth0.words, "law")))
+ "</h2>\n<p>"
+ container.escapeExpression((depth0.words?.lawText ?? container.strict(depth0.words, "lawText")))
+ "</p>\n</section>";
},"useData":true},
"html/action": {"0":function(container,depth0,helpers,partials,data) {

return " "
+ container.escapeExpression((depth0.item?.label ?? container.strict(depth0.item, "label")));
},"1":function(container,depth0,helpers,partials,data) {

return "<span class=\"chip chip-"
+ container.escapeExpression((depth0?.phase ?? container.strict(depth0, "phase")))
+ "\">"
+ container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))))
+ "</span>";
},"2":function(container,depth0,helpers,partials,data) {
return " <span class=\"when\">"
+ container.escapeExpression((depth0?.since ?? container.strict(depth0, "since")))
+ "</span>";
},"3":function(container,depth0,helpers,partials,data) {

return " <span class=\"mark mark-"
+ container.escapeExpression((depth0?.kind ?? container.strict(depth0, "kind")))
+ "\"><svg class=\"icon\" viewBox=\"0 0 16 16\" aria-hidden=\"true\" focusable=\"false\"><path d=\""
+ container.escapeExpression((depth0?.icon ?? container.strict(depth0, "icon")))
+ "\"/></svg> "
+ container.escapeExpression((depth0?.text ?? container.strict(depth0, "text")))
+ "</span>";
},"4":function(container,depth0,helpers,partials,data) {

return " "
+ container.escapeExpression(helpers.say((depth0?.statusReason ?? container.strict(depth0, "statusReason"))));
},"5":function(container,depth0,helpers,partials,data) {

return "<figure class=\"official\">\n<figcaption>"
+ container.escapeExpression((data.root.text?.officialText ?? container.strict(data.root.text, "officialText")))
+ "</figcaption>\n<blockquote>"
+ container.escapeExpression(helpers.markdown((depth0?.officialText ?? container.strict(depth0, "officialText"))))
+ "</blockquote>\n</figure>\n";
},"6":function(container,depth0,helpers,partials,data) {

return "<div class=\"prose\">"
+ container.escapeExpression(helpers.markdown((depth0?.description ?? container.strict(depth0, "description"))))
+ "</div>\n";
},"7":function(container,depth0,helpers,partials,data) {

return "<section class=\"prose\">\n<h2>"
+ container.escapeExpression((depth0?.heading ?? container.strict(depth0, "heading")))
+ "</h2>\n"
+ container.escapeExpression(helpers.markdown((depth0?.prose ?? container.strict(depth0, "prose"))))
+ "\n</section>\n";
},"8":function(container,depth0,helpers,partials,data) {

return "<section>\n<h2>"
+ container.escapeExpression((depth0.text?.goals ?? container.strict(depth0.text, "goals")))
+ "</h2>\n<ul class=\"links\">\n"
+ container.each(9, (depth0?.goals ?? container.strict(depth0, "goals")), data)
+ "</ul>\n</section>\n";
},"9":function(container,depth0,helpers,partials,data) {

return "<li>"
+ (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(10, depth0, data))
+ (container.isEmpty((depth0?.href ?? container.strict(depth0, "href"))) ? container.print(12, depth0, data) : container.print(11, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(13, depth0, data))
+ "</li>\n";
},"10":function(container,depth0,helpers,partials,data) {
return "<span class=\"label\">"
+ container.escapeExpression((depth0?.label ?? container.strict(depth0, "label")))
+ "</span> ";
},"11":function(container,depth0,helpers,partials,data) {

return "<a href=\""
+ container.escapeExpression((depth0?.href ?? container.strict(depth0, "href")))
+ "\">"
+ container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))))
+ "</a>";
},"12":function(container,depth0,helpers,partials,data) {

return container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))));
},"13":function(container,depth0,helpers,partials,data) {

return " <span class=\"note\">("
+ container.escapeExpression(helpers.say((depth0?.note ?? container.strict(depth0, "note"))))
+ ")</span>";
},"14":function(container,depth0,helpers,partials,data) {

return "<section>\n<h2>"
+ container.escapeExpression((depth0.text?.followUp ?? container.strict(depth0.text, "followUp")))
+ "</h2>\n"
+ container.each(15, (depth0?.years ?? container.strict(depth0, "years")), data)
+ "</section>\n";
},"15":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.isOpen ?? container.strict(depth0, "isOpen"))) ? container.print(22, depth0, data) : container.print(16, depth0, data));
},"16":function(container,depth0,helpers,partials,data) {

return "<h3>"
+ container.escapeExpression((depth0?.year ?? container.strict(depth0, "year")))
+ "</h3>\n<ol class=\"timeline\">\n"
+ container.each(17, (depth0?.updates ?? container.strict(depth0, "updates")), data)
+ "</ol>\n";
},"17":function(container,depth0,helpers,partials,data) {

return "<li><p class=\"when\"><time datetime=\""
+ container.escapeExpression((depth0?.day ?? container.strict(depth0, "day")))
+ "\">"
+ container.escapeExpression((depth0?.date ?? container.strict(depth0, "date")))
+ "</time></p>\n"
+ (container.isEmpty((depth0?.prose ?? container.strict(depth0, "prose"))) ? "" : container.print(18, depth0, data))
+ "\n"
+ (container.isEmpty((depth0?.coverage ?? container.strict(depth0, "coverage"))) ? "" : container.print(19, depth0, data))
+ "\n"
+ (container.isEmpty((depth0?.author ?? container.strict(depth0, "author"))) ? "" : container.print(21, depth0, data))
+ "</li>\n";
},"18":function(container,depth0,helpers,partials,data) {

return "<div class=\"prose\">"
+ container.escapeExpression(helpers.markdown((depth0?.prose ?? container.strict(depth0, "prose"))))
+ "</div>";
},"19":function(container,depth0,helpers,partials,data) {

return "<p>"
+ container.escapeExpression((data.root.text?.coverage ?? container.strict(data.root.text, "coverage")))
+ ": <strong>"
+ container.escapeExpression((depth0?.coverage ?? container.strict(depth0, "coverage")))
+ "</strong>"
+ (container.isEmpty((depth0?.coverageNote ?? container.strict(depth0, "coverageNote"))) ? "" : container.print(20, depth0, data))
+ "</p>";
},"20":function(container,depth0,helpers,partials,data) {

return " "
+ container.escapeExpression(helpers.say((depth0?.coverageNote ?? container.strict(depth0, "coverageNote"))));
},"21":function(container,depth0,helpers,partials,data) {

return "<p class=\"note\">"
+ container.escapeExpression(helpers.say((depth0?.author ?? container.strict(depth0, "author"))))
+ "</p>";
},"22":function(container,depth0,helpers,partials,data) {

return "<details>\n<summary>"
+ container.escapeExpression((depth0?.words ?? container.strict(depth0, "words")))
+ "</summary>\n<ol class=\"timeline\">\n"
+ container.each(17, (depth0?.updates ?? container.strict(depth0, "updates")), data)
+ "</ol>\n</details>\n";
},"23":function(container,depth0,helpers,partials,data) {

return "<section>\n<h2>"
+ container.escapeExpression((data.root.text?.basedOn ?? container.strict(data.root.text, "basedOn")))
+ "</h2>\n<ul class=\"observations\">\n"
+ container.each(24, (depth0?.observations ?? container.strict(depth0, "observations")), data)
+ "</ul>\n</section>\n";
},"24":function(container,depth0,helpers,partials,data) {

return "<li>\n<p><strong>"
+ container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))))
+ "</strong>"
+ (container.isEmpty((depth0?.kind ?? container.strict(depth0, "kind"))) ? "" : container.print(25, depth0, data))
+ "</p>\n"
+ (container.isEmpty((depth0?.prose ?? container.strict(depth0, "prose"))) ? "" : container.print(18, depth0, data))
+ "\n</li>\n";
},"25":function(container,depth0,helpers,partials,data) {
return " <span class=\"tag\">"
+ container.escapeExpression((depth0?.kind ?? container.strict(depth0, "kind")))
+ "</span>";
},"26":function(container,depth0,helpers,partials,data) {

return "<ul class=\"plain owners\">\n"
+ container.each(27, (depth0?.owners ?? container.strict(depth0, "owners")), data)
+ "</ul>\n";
},"27":function(container,depth0,helpers,partials,data) {

return "<li"
+ (container.isEmpty((depth0?.lead ?? container.strict(depth0, "lead"))) ? "" : container.print(28, depth0, data))
+ ">"
+ (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(10, depth0, data))
+ (container.isEmpty((depth0?.href ?? container.strict(depth0, "href"))) ? container.print(12, depth0, data) : container.print(11, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(13, depth0, data))
+ (container.isEmpty((depth0?.role ?? container.strict(depth0, "role"))) ? "" : container.print(29, depth0, data))
+ "</li>\n";
},"28":function(container,depth0,helpers,partials,data) {
return " class=\"lead\"";
},"29":function(container,depth0,helpers,partials,data) {
return "&nbsp;<span class=\"role\">"
+ container.escapeExpression((depth0?.role ?? container.strict(depth0, "role")))
+ "</span>";
},"30":function(container,depth0,helpers,partials,data) {

return "<span class=\"missing\">"
+ container.escapeExpression((data.root.text?.noOwner ?? container.strict(data.root.text, "noOwner")))
+ "</span>\n";
},"31":function(container,depth0,helpers,partials,data) {
return container.escapeExpression((depth0?.schedule ?? container.strict(depth0, "schedule")));
},"32":function(container,depth0,helpers,partials,data) {

return "<span class=\"missing\">"
+ container.escapeExpression((depth0.text?.noSchedule ?? container.strict(depth0.text, "noSchedule")))
+ "</span>";
},"33":function(container,depth0,helpers,partials,data) {
return "<p class=\"note\">"
+ container.escapeExpression((depth0?.timing ?? container.strict(depth0, "timing")))
+ "</p>";
},"34":function(container,depth0,helpers,partials,data) {

return "<h2>"
+ container.escapeExpression((depth0.results?.postponements ?? container.strict(depth0.results, "postponements")))
+ "</h2>\n<ul class=\"plain\">\n"
+ container.each(35, (depth0?.postponements ?? container.strict(depth0, "postponements")), data)
+ "</ul>\n";
},"35":function(container,depth0,helpers,partials,data) {

return "<li><span class=\"when\">"
+ container.escapeExpression((depth0?.date ?? container.strict(depth0, "date")))
+ "</span> "
+ container.escapeExpression((depth0?.from ?? container.strict(depth0, "from")))
+ (container.isEmpty((depth0?.reason ?? container.strict(depth0, "reason"))) ? "" : container.print(36, depth0, data))
+ "</li>\n";
},"36":function(container,depth0,helpers,partials,data) {

return ". "
+ container.escapeExpression(helpers.say((depth0?.reason ?? container.strict(depth0, "reason"))));
},"37":function(container,depth0,helpers,partials,data) {

return "<h2>"
+ container.escapeExpression((depth0.results?.calendars ?? container.strict(depth0.results, "calendars")))
+ "</h2>\n<ul class=\"plain\">\n"
+ container.each(38, (depth0?.calendars ?? container.strict(depth0, "calendars")), data)
+ "</ul>\n";
},"38":function(container,depth0,helpers,partials,data) {

return "<li><a href=\""
+ container.escapeExpression((depth0?.href ?? container.strict(depth0, "href")))
+ "\">"
+ container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))))
+ " "
+ container.escapeExpression((data.root.results?.ics ?? container.strict(data.root.results, "ics")))
+ "</a></li>\n";
},"39":function(container,depth0,helpers,partials,data) {

return "<h2>"
+ container.escapeExpression((depth0.text?.handling ?? container.strict(depth0.text, "handling")))
+ "</h2>\n<ol class=\"timeline\">\n"
+ container.each(40, (depth0?.approvals ?? container.strict(depth0, "approvals")), data)
+ "</ol>";
},"40":function(container,depth0,helpers,partials,data) {

return "<li>\n<p class=\"when\">"
+ (container.isEmpty((depth0?.day ?? container.strict(depth0, "day"))) ? "" : container.print(41, depth0, data))
+ "</p>\n<p>"
+ (container.isEmpty((depth0?.body ?? container.strict(depth0, "body"))) ? "" : container.print(42, depth0, data))
+ "<span class=\"tag\">"
+ container.escapeExpression((depth0?.state ?? container.strict(depth0, "state")))
+ "</span></p>\n"
+ (container.isEmpty((depth0?.section ?? container.strict(depth0, "section"))) ? container.print(46, depth0, data) : container.print(44, depth0, data))
+ "\n"
+ (container.isEmpty((depth0?.link ?? container.strict(depth0, "link"))) ? "" : container.print(48, depth0, data))
+ "\n</li>\n";
},"41":function(container,depth0,helpers,partials,data) {

return "<time datetime=\""
+ container.escapeExpression((depth0?.day ?? container.strict(depth0, "day")))
+ "\">"
+ container.escapeExpression((depth0?.date ?? container.strict(depth0, "date")))
+ "</time>";
},"42":function(container,depth0,helpers,partials,data) {

return "<strong>"
+ container.with(43, (depth0?.body ?? container.strict(depth0, "body")), data)
+ "</strong> ";
},"43":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(10, depth0, data))
+ (container.isEmpty((depth0?.href ?? container.strict(depth0, "href"))) ? container.print(12, depth0, data) : container.print(11, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(13, depth0, data));
},"44":function(container,depth0,helpers,partials,data) {

return "<p class=\"note\">"
+ container.escapeExpression((depth0?.section ?? container.strict(depth0, "section")))
+ (container.isEmpty((depth0?.caseNumber ?? container.strict(depth0, "caseNumber"))) ? "" : container.print(45, depth0, data))
+ "</p>";
},"45":function(container,depth0,helpers,partials,data) {
return ", "
+ container.escapeExpression((depth0?.caseNumber ?? container.strict(depth0, "caseNumber")));
},"46":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.caseNumber ?? container.strict(depth0, "caseNumber"))) ? "" : container.print(47, depth0, data));
},"47":function(container,depth0,helpers,partials,data) {
return "<p class=\"note\">"
+ container.escapeExpression((depth0?.caseNumber ?? container.strict(depth0, "caseNumber")))
+ "</p>";
},"48":function(container,depth0,helpers,partials,data) {

return "<p>"
+ container.with(43, (depth0?.link ?? container.strict(depth0, "link")), data)
+ "</p>";
},"49":function(container,depth0,helpers,partials,data) {

return "<dl class=\"facts\">\n"
+ container.each(50, (depth0?.facts ?? container.strict(depth0, "facts")), data)
+ "</dl>";
},"50":function(container,depth0,helpers,partials,data) {

return "<div>\n<dt>"
+ container.escapeExpression((depth0?.term ?? container.strict(depth0, "term")))
+ "</dt>\n"
+ container.each(51, (depth0?.items ?? container.strict(depth0, "items")), data)
+ "</div>\n";
},"51":function(container,depth0,helpers,partials,data) {

return "<dd>"
+ (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(10, depth0, data))
+ (container.isEmpty((depth0?.href ?? container.strict(depth0, "href"))) ? container.print(12, depth0, data) : container.print(11, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(13, depth0, data))
+ "</dd>\n";
},"52":function(container,depth0,helpers,partials,data) {

return "<section>\n<h2 id=\"metrics\">"
+ container.escapeExpression((depth0.text?.metrics ?? container.strict(depth0.text, "metrics")))
+ "</h2>\n"
+ container.each(53, (depth0?.blocks ?? container.strict(depth0, "blocks")), data)
+ "</section>\n";
},"53":function(container,depth0,helpers,partials,data) {

return "<article class=\"metric-block\" id=\""
+ container.escapeExpression((depth0?.anchor ?? container.strict(depth0, "anchor")))
+ "\" aria-labelledby=\""
+ container.escapeExpression((depth0?.anchor ?? container.strict(depth0, "anchor")))
+ "_title\">\n<header>\n<h3 id=\""
+ container.escapeExpression((depth0?.anchor ?? container.strict(depth0, "anchor")))
+ "_title\">"
+ (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(10, depth0, data))
+ container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))))
+ "</h3>\n<p class=\"verdict\">"
+ container.with(54, (depth0?.verdict ?? container.strict(depth0, "verdict")), data)
+ "</p>\n</header>\n"
+ (container.isEmpty((depth0?.action ?? container.strict(depth0, "action"))) ? "" : container.print(55, depth0, data))
+ "\n"
+ (container.isEmpty((depth0?.targetGroups ?? container.strict(depth0, "targetGroups"))) ? "" : container.print(56, depth0, data))
+ "\n<dl class=\"reading\">\n<div class=\"now\"><dt>"
+ container.escapeExpression((data.root.text?.latest ?? container.strict(data.root.text, "latest")))
+ "</dt><dd>"
+ (container.isEmpty((depth0?.latest ?? container.strict(depth0, "latest"))) ? container.print(64, depth0, data) : container.print(59, depth0, data))
+ (container.isEmpty((depth0?.waits ?? container.strict(depth0, "waits"))) ? "" : container.print(65, depth0, data))
+ "</dd></div>\n<div><dt>"
+ container.escapeExpression((data.root.text?.baseline ?? container.strict(data.root.text, "baseline")))
+ "</dt><dd>"
+ (container.isEmpty((depth0?.baseline ?? container.strict(depth0, "baseline"))) ? container.print(64, depth0, data) : container.print(67, depth0, data))
+ "</dd></div>\n<div><dt>"
+ container.escapeExpression((data.root.text?.target ?? container.strict(data.root.text, "target")))
+ "</dt>\n"
+ (container.isEmpty((depth0?.targets ?? container.strict(depth0, "targets"))) ? container.print(69, depth0, data) : container.each(68, (depth0?.targets ?? container.strict(depth0, "targets")), data))
+ "</div>\n</dl>\n"
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(70, depth0, data))
+ "\n"
+ (container.isEmpty((depth0?.line ?? container.strict(depth0, "line"))) ? "" : container.print(71, depth0, data))
+ "\n"
+ (container.isEmpty((depth0?.chart ?? container.strict(depth0, "chart"))) ? "" : container.print(72, depth0, data))
+ "\n"
+ (container.isEmpty((depth0?.groups ?? container.strict(depth0, "groups"))) ? "" : container.print(82, depth0, data))
+ "\n"
+ (container.isEmpty((depth0?.gap ?? container.strict(depth0, "gap"))) ? "" : container.print(83, depth0, data))
+ "<details class=\"judged\">\n<summary>"
+ container.escapeExpression((data.root.results?.judged ?? container.strict(data.root.results, "judged")))
+ "<span class=\"unseen\">: "
+ container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))))
+ "</span></summary>\n"
+ (container.isEmpty((depth0?.description ?? container.strict(depth0, "description"))) ? "" : container.print(88, depth0, data))
+ "\n"
+ (container.isEmpty((depth0?.traits ?? container.strict(depth0, "traits"))) ? "" : container.print(89, depth0, data))
+ "\n"
+ container.each(92, (depth0?.judged ?? container.strict(depth0, "judged")), data)
+ (container.isEmpty((depth0?.age ?? container.strict(depth0, "age"))) ? "" : container.print(98, depth0, data))
+ "\n"
+ container.each(94, (depth0?.age ?? container.strict(depth0, "age")), data)
+ "</details>\n"
+ (container.isEmpty((depth0?.citation ?? container.strict(depth0, "citation"))) ? "" : container.print(99, depth0, data))
+ "</article>";
},"54":function(container,depth0,helpers,partials,data) {

return "<span class=\"mark mark-"
+ container.escapeExpression((depth0?.kind ?? container.strict(depth0, "kind")))
+ "\"><svg class=\"icon\" viewBox=\"0 0 16 16\" aria-hidden=\"true\" focusable=\"false\"><path d=\""
+ container.escapeExpression((depth0?.icon ?? container.strict(depth0, "icon")))
+ "\"/></svg> "
+ container.escapeExpression((depth0?.text ?? container.strict(depth0, "text")))
+ "</span>";
},"55":function(container,depth0,helpers,partials,data) {

return "<p class=\"note\">"
+ container.escapeExpression((data.root.text?.action ?? container.strict(data.root.text, "action")))
+ ": "
+ container.with(43, (depth0?.action ?? container.strict(depth0, "action")), data)
+ "</p>";
},"56":function(container,depth0,helpers,partials,data) {

return "<p class=\"note\">"
+ container.escapeExpression((data.root.text?.targetGroups ?? container.strict(data.root.text, "targetGroups")))
+ ": "
+ container.each(57, (depth0?.targetGroups ?? container.strict(depth0, "targetGroups")), data)
+ "</p>";
},"57":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(10, depth0, data))
+ (container.isEmpty((depth0?.href ?? container.strict(depth0, "href"))) ? container.print(12, depth0, data) : container.print(11, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(13, depth0, data))
+ (container.isEmpty((data?.last ?? container.strict(data, "last"))) ? container.print(58, depth0, data) : "");
},"58":function(container,depth0,helpers,partials,data) {
return ", ";
},"59":function(container,depth0,helpers,partials,data) {

return container.with(60, (depth0?.latest ?? container.strict(depth0, "latest")), data);
},"60":function(container,depth0,helpers,partials,data) {

return "<span class=\"value\">"
+ container.escapeExpression((depth0?.value ?? container.strict(depth0, "value")))
+ "</span>"
+ (container.isEmpty((depth0?.period ?? container.strict(depth0, "period"))) ? "" : container.print(61, depth0, data))
+ (container.isEmpty((depth0?.flag ?? container.strict(depth0, "flag"))) ? "" : container.print(62, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(63, depth0, data));
},"61":function(container,depth0,helpers,partials,data) {
return " <span class=\"when\">("
+ container.escapeExpression((depth0?.period ?? container.strict(depth0, "period")))
+ ")</span>";
},"62":function(container,depth0,helpers,partials,data) {
return " <span class=\"note\">"
+ container.escapeExpression((depth0?.flag ?? container.strict(depth0, "flag")))
+ "</span>";
},"63":function(container,depth0,helpers,partials,data) {

return " <span class=\"note\">"
+ container.escapeExpression(helpers.say((depth0?.note ?? container.strict(depth0, "note"))))
+ "</span>";
},"64":function(container,depth0,helpers,partials,data) {

return "<span class=\"missing\">"
+ container.escapeExpression((data.root.text?.none ?? container.strict(data.root.text, "none")))
+ "</span>";
},"65":function(container,depth0,helpers,partials,data) {

return " <span class=\"note\">"
+ container.escapeExpression((depth0?.waits ?? container.strict(depth0, "waits")))
+ (container.isEmpty((depth0?.waitsReason ?? container.strict(depth0, "waitsReason"))) ? "" : container.print(66, depth0, data))
+ "</span>";
},"66":function(container,depth0,helpers,partials,data) {

return ". "
+ container.escapeExpression(helpers.say((depth0?.waitsReason ?? container.strict(depth0, "waitsReason"))));
},"67":function(container,depth0,helpers,partials,data) {

return container.with(60, (depth0?.baseline ?? container.strict(depth0, "baseline")), data);
},"68":function(container,depth0,helpers,partials,data) {

return "<dd><span class=\"value\">"
+ container.escapeExpression((depth0?.value ?? container.strict(depth0, "value")))
+ "</span>"
+ (container.isEmpty((depth0?.period ?? container.strict(depth0, "period"))) ? "" : container.print(61, depth0, data))
+ (container.isEmpty((depth0?.flag ?? container.strict(depth0, "flag"))) ? "" : container.print(62, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(63, depth0, data))
+ "</dd>\n";
},"69":function(container,depth0,helpers,partials,data) {

return "<dd><span class=\"missing\">"
+ container.escapeExpression((data.root.text?.none ?? container.strict(data.root.text, "none")))
+ "</span></dd>\n";
},"70":function(container,depth0,helpers,partials,data) {

return "<p class=\"note\">"
+ container.escapeExpression(helpers.say((depth0?.note ?? container.strict(depth0, "note"))))
+ "</p>";
},"71":function(container,depth0,helpers,partials,data) {

return "<p class=\"line\">"
+ container.escapeExpression(helpers.svg((depth0?.line ?? container.strict(depth0, "line"))))
+ "</p>";
},"72":function(container,depth0,helpers,partials,data) {

return container.with(73, (depth0?.chart ?? container.strict(depth0, "chart")), data);
},"73":function(container,depth0,helpers,partials,data) {

return "<figure class=\"chart-figure\" id=\""
+ container.escapeExpression((depth0?.id ?? container.strict(depth0, "id")))
+ "\">\n<figcaption id=\""
+ container.escapeExpression((depth0?.id ?? container.strict(depth0, "id")))
+ "_title\""
+ (container.isEmpty((depth0?.titleLang ?? container.strict(depth0, "titleLang"))) ? "" : container.print(74, depth0, data))
+ ">"
+ container.escapeExpression((depth0?.title ?? container.strict(depth0, "title")))
+ "</figcaption>\n<p class=\"chart-words\">"
+ container.escapeExpression((depth0?.description ?? container.strict(depth0, "description")))
+ "</p>\n<section class=\"scroll chart-scroll\" aria-labelledby=\""
+ container.escapeExpression((depth0?.id ?? container.strict(depth0, "id")))
+ "_title\" tabindex=\"0\">"
+ container.escapeExpression(helpers.svg((depth0?.svg ?? container.strict(depth0, "svg"))))
+ "</section><details class=\"chart-fold\">\n<summary>"
+ container.escapeExpression((depth0.words?.table ?? container.strict(depth0.words, "table")))
+ "</summary>\n<section class=\"scroll chart-table\" aria-labelledby=\""
+ container.escapeExpression((depth0?.id ?? container.strict(depth0, "id")))
+ "_table\" tabindex=\"0\">\n<table"
+ (container.isEmpty((depth0.table?.isSortable ?? container.strict(depth0.table, "isSortable"))) ? "" : container.print(75, depth0, data))
+ ">\n<caption id=\""
+ container.escapeExpression((depth0?.id ?? container.strict(depth0, "id")))
+ "_table\">"
+ container.escapeExpression((depth0.words?.table ?? container.strict(depth0.words, "table")))
+ "<span class=\"unseen\">: <span"
+ (container.isEmpty((depth0?.titleLang ?? container.strict(depth0, "titleLang"))) ? "" : container.print(74, depth0, data))
+ ">"
+ container.escapeExpression((depth0?.title ?? container.strict(depth0, "title")))
+ "</span></span></caption>\n<thead>\n<tr>"
+ container.each(76, (depth0.table?.head ?? container.strict(depth0.table, "head")), data)
+ "</tr>\n</thead>\n<tbody>\n"
+ container.each(77, (depth0.table?.rows ?? container.strict(depth0.table, "rows")), data)
+ "</tbody>\n</table>\n</section>"
+ (container.isEmpty((depth0?.csvHref ?? container.strict(depth0, "csvHref"))) ? "" : container.print(81, depth0, data))
+ "</details>\n</figure>";
},"74":function(container,depth0,helpers,partials,data) {
return " lang=\""
+ container.escapeExpression((depth0?.titleLang ?? container.strict(depth0, "titleLang")))
+ "\"";
},"75":function(container,depth0,helpers,partials,data) {
return " data-sortable";
},"76":function(container,depth0,helpers,partials,data) {
return "<th scope=\"col\">"
+ container.escapeExpression(depth0)
+ "</th>";
},"77":function(container,depth0,helpers,partials,data) {

return "<tr><th scope=\"row\">"
+ container.escapeExpression((depth0?.header ?? container.strict(depth0, "header")))
+ "</th>"
+ container.each(78, (depth0?.cells ?? container.strict(depth0, "cells")), data)
+ "</tr>\n";
},"78":function(container,depth0,helpers,partials,data) {

return "<td"
+ (container.isEmpty((depth0?.isNumber ?? container.strict(depth0, "isNumber"))) ? "" : container.print(79, depth0, data))
+ (container.isEmpty((depth0?.sortedBy ?? container.strict(depth0, "sortedBy"))) ? "" : container.print(80, depth0, data))
+ ">"
+ container.escapeExpression((depth0?.text ?? container.strict(depth0, "text")))
+ "</td>";
},"79":function(container,depth0,helpers,partials,data) {
return " class=\"numeric\"";
},"80":function(container,depth0,helpers,partials,data) {
return " data-value=\""
+ container.escapeExpression((depth0?.sortedBy ?? container.strict(depth0, "sortedBy")))
+ "\"";
},"81":function(container,depth0,helpers,partials,data) {

return "<ul class=\"plain chart-downloads\">\n<li><a href=\""
+ container.escapeExpression(helpers.drawn((depth0?.svgHref ?? container.strict(depth0, "svgHref"))))
+ "\" download=\""
+ container.escapeExpression((depth0?.svgName ?? container.strict(depth0, "svgName")))
+ "\">"
+ container.escapeExpression((depth0.words?.saveSvg ?? container.strict(depth0.words, "saveSvg")))
+ "<span class=\"unseen\">: "
+ container.escapeExpression((depth0?.title ?? container.strict(depth0, "title")))
+ "</span></a></li>\n<li><a href=\""
+ container.escapeExpression((depth0?.csvHref ?? container.strict(depth0, "csvHref")))
+ "\" download=\""
+ container.escapeExpression((depth0?.csvName ?? container.strict(depth0, "csvName")))
+ "\">"
+ container.escapeExpression((depth0.words?.saveCsv ?? container.strict(depth0.words, "saveCsv")))
+ "<span class=\"unseen\">: "
+ container.escapeExpression((depth0?.title ?? container.strict(depth0, "title")))
+ "</span></a></li>\n</ul>\n";
},"82":function(container,depth0,helpers,partials,data) {

return container.with(73, (depth0?.groups ?? container.strict(depth0, "groups")), data);
},"83":function(container,depth0,helpers,partials,data) {

return "<p class=\"narrow-hint\">"
+ container.escapeExpression((data.root.text?.scrollHint ?? container.strict(data.root.text, "scrollHint")))
+ "</p>\n<section class=\"scroll\" aria-labelledby=\""
+ container.escapeExpression((depth0?.anchor ?? container.strict(depth0, "anchor")))
+ "_gap\" tabindex=\"0\">\n<table class=\"gap\">\n<caption id=\""
+ container.escapeExpression((depth0?.anchor ?? container.strict(depth0, "anchor")))
+ "_gap\">"
+ container.escapeExpression((data.root.results?.gaps ?? container.strict(data.root.results, "gaps")))
+ "<span class=\"unseen\">: "
+ container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))))
+ "</span></caption>\n<thead>\n<tr><th scope=\"col\">"
+ container.escapeExpression((data.root.results?.period ?? container.strict(data.root.results, "period")))
+ "</th><th scope=\"col\">"
+ container.escapeExpression((depth0.gap?.of ?? container.strict(depth0.gap, "of")))
+ "</th><th scope=\"col\">"
+ container.escapeExpression((depth0.gap?.against ?? container.strict(depth0.gap, "against")))
+ "</th><th scope=\"col\">"
+ container.escapeExpression((data.root.results?.difference ?? container.strict(data.root.results, "difference")))
+ "</th><th scope=\"col\">"
+ container.escapeExpression((data.root.results?.ratio ?? container.strict(data.root.results, "ratio")))
+ "</th></tr>\n</thead>\n<tbody>\n"
+ container.each(84, (depth0.gap?.rows ?? container.strict(depth0.gap, "rows")), data)
+ "</tbody>\n</table>\n</section>\n"
+ (container.isEmpty((depth0.gap?.byWorsening ?? container.strict(depth0.gap, "byWorsening"))) ? "" : container.print(87, depth0, data))
+ "\n";
},"84":function(container,depth0,helpers,partials,data) {

return "<tr><th scope=\"row\">"
+ container.escapeExpression((depth0?.period ?? container.strict(depth0, "period")))
+ "</th><td>"
+ container.escapeExpression((depth0?.of ?? container.strict(depth0, "of")))
+ "</td><td>"
+ container.escapeExpression((depth0?.against ?? container.strict(depth0, "against")))
+ "</td><td>"
+ container.escapeExpression((depth0?.difference ?? container.strict(depth0, "difference")))
+ "</td><td>"
+ (container.isEmpty((depth0?.ratio ?? container.strict(depth0, "ratio"))) ? container.print(86, depth0, data) : container.print(85, depth0, data))
+ "</td></tr>\n";
},"85":function(container,depth0,helpers,partials,data) {
return container.escapeExpression((depth0?.ratio ?? container.strict(depth0, "ratio")));
},"86":function(container,depth0,helpers,partials,data) {

return container.escapeExpression((data.root.text?.none ?? container.strict(data.root.text, "none")));
},"87":function(container,depth0,helpers,partials,data) {

return "<p class=\"note\">"
+ container.escapeExpression((depth0.gap?.byWorsening ?? container.strict(depth0.gap, "byWorsening")))
+ "</p>";
},"88":function(container,depth0,helpers,partials,data) {

return "<div class=\"prose\">"
+ container.escapeExpression(helpers.markdown((depth0?.description ?? container.strict(depth0, "description"))))
+ "</div>";
},"89":function(container,depth0,helpers,partials,data) {

return "<p class=\"note\">"
+ container.each(90, (depth0?.traits ?? container.strict(depth0, "traits")), data)
+ "</p>";
},"90":function(container,depth0,helpers,partials,data) {

return container.escapeExpression(depth0)
+ (container.isEmpty((data?.last ?? container.strict(data, "last"))) ? container.print(91, depth0, data) : "");
},"91":function(container,depth0,helpers,partials,data) {
return " · ";
},"92":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.heading ?? container.strict(depth0, "heading"))) ? "" : container.print(93, depth0, data))
+ "\n"
+ container.each(94, (depth0?.lines ?? container.strict(depth0, "lines")), data)
+ (container.isEmpty((depth0?.steps ?? container.strict(depth0, "steps"))) ? "" : container.print(95, depth0, data));
},"93":function(container,depth0,helpers,partials,data) {
return "<h4>"
+ container.escapeExpression((depth0?.heading ?? container.strict(depth0, "heading")))
+ "</h4>";
},"94":function(container,depth0,helpers,partials,data) {
return "<p>"
+ container.escapeExpression(depth0)
+ "</p>\n";
},"95":function(container,depth0,helpers,partials,data) {

return "<ol class=\"steps\">\n"
+ container.each(96, (depth0?.steps ?? container.strict(depth0, "steps")), data)
+ "</ol>\n";
},"96":function(container,depth0,helpers,partials,data) {

return "<li"
+ (container.isEmpty((depth0?.isReached ?? container.strict(depth0, "isReached"))) ? "" : container.print(97, depth0, data))
+ ">"
+ container.escapeExpression((depth0?.text ?? container.strict(depth0, "text")))
+ "</li>\n";
},"97":function(container,depth0,helpers,partials,data) {
return " aria-current=\"step\"";
},"98":function(container,depth0,helpers,partials,data) {

return "<h4>"
+ container.escapeExpression((data.root.results?.freshness ?? container.strict(data.root.results, "freshness")))
+ "</h4>";
},"99":function(container,depth0,helpers,partials,data) {

return container.with(100, (depth0?.citation ?? container.strict(depth0, "citation")), data);
},"100":function(container,depth0,helpers,partials,data) {

return "<p class=\"citation\">"
+ (container.isEmpty((depth0?.source ?? container.strict(depth0, "source"))) ? "" : container.print(101, depth0, data))
+ container.each(102, (depth0?.parts ?? container.strict(depth0, "parts")), data)
+ (container.isEmpty((depth0?.licence ?? container.strict(depth0, "licence"))) ? "" : container.print(103, depth0, data))
+ "."
+ (container.isEmpty((depth0?.indicator ?? container.strict(depth0, "indicator"))) ? "" : container.print(105, depth0, data))
+ "</p>\n";
},"101":function(container,depth0,helpers,partials,data) {

return container.escapeExpression((data.root.text?.source ?? container.strict(data.root.text, "source")))
+ ": "
+ container.escapeExpression(helpers.say((depth0?.source ?? container.strict(depth0, "source"))));
},"102":function(container,depth0,helpers,partials,data) {
return ", "
+ container.escapeExpression(depth0);
},"103":function(container,depth0,helpers,partials,data) {

return container.with(104, (depth0?.licence ?? container.strict(depth0, "licence")), data);
},"104":function(container,depth0,helpers,partials,data) {

return ", "
+ (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(10, depth0, data))
+ (container.isEmpty((depth0?.href ?? container.strict(depth0, "href"))) ? container.print(12, depth0, data) : container.print(11, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(13, depth0, data));
},"105":function(container,depth0,helpers,partials,data) {

return " "
+ container.with(106, (depth0?.indicator ?? container.strict(depth0, "indicator")), data);
},"106":function(container,depth0,helpers,partials,data) {

return container.escapeExpression((data.root.results?.indicator ?? container.strict(data.root.results, "indicator")))
+ ": "
+ (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(10, depth0, data))
+ (container.isEmpty((depth0?.href ?? container.strict(depth0, "href"))) ? container.print(12, depth0, data) : container.print(11, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(13, depth0, data));
},"107":function(container,depth0,helpers,partials,data) {

return "<section>\n<h2>"
+ container.escapeExpression((data.root.text?.links ?? container.strict(data.root.text, "links")))
+ "</h2>\n<ul>\n"
+ container.each(9, (depth0?.links ?? container.strict(depth0, "links")), data)
+ "</ul>\n</section>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {

return "<header class=\"page-head\">\n<p class=\"kicker\">"
+ container.escapeExpression((depth0.text?.action ?? container.strict(depth0.text, "action")))
+ (container.isEmpty((depth0.item?.label ?? container.strict(depth0.item, "label"))) ? "" : container.print(0, depth0, data))
+ "</p>\n<h1>"
+ container.escapeExpression(helpers.say((depth0.item?.words ?? container.strict(depth0.item, "words"))))
+ "</h1>\n<p class=\"status\">"
+ container.with(1, (depth0?.chip ?? container.strict(depth0, "chip")), data)
+ (container.isEmpty((depth0?.since ?? container.strict(depth0, "since"))) ? "" : container.print(2, depth0, data))
+ container.each(3, (depth0?.marks ?? container.strict(depth0, "marks")), data)
+ (container.isEmpty((depth0?.statusReason ?? container.strict(depth0, "statusReason"))) ? "" : container.print(4, depth0, data))
+ "</p>\n</header>\n<div class=\"columns\">\n<div class=\"main-column\">\n"
+ (container.isEmpty((depth0?.officialText ?? container.strict(depth0, "officialText"))) ? "" : container.print(5, depth0, data))
+ (container.isEmpty((depth0?.description ?? container.strict(depth0, "description"))) ? "" : container.print(6, depth0, data))
+ container.each(7, (depth0?.passages ?? container.strict(depth0, "passages")), data)
+ (container.isEmpty((depth0?.goals ?? container.strict(depth0, "goals"))) ? "" : container.print(8, depth0, data))
+ (container.isEmpty((depth0?.years ?? container.strict(depth0, "years"))) ? "" : container.print(14, depth0, data))
+ (container.isEmpty((depth0?.observations ?? container.strict(depth0, "observations"))) ? "" : container.print(23, depth0, data))
+ "</div>\n<aside class=\"side\" aria-label=\""
+ container.escapeExpression((depth0.text?.inShort ?? container.strict(depth0.text, "inShort")))
+ "\">\n<h2>"
+ container.escapeExpression((depth0.text?.owners ?? container.strict(depth0.text, "owners")))
+ "</h2>\n"
+ (container.isEmpty((depth0?.owners ?? container.strict(depth0, "owners"))) ? container.print(30, depth0, data) : container.print(26, depth0, data))
+ "<h2>"
+ container.escapeExpression((depth0.text?.schedule ?? container.strict(depth0.text, "schedule")))
+ "</h2>\n<p>"
+ (container.isEmpty((depth0?.schedule ?? container.strict(depth0, "schedule"))) ? container.print(32, depth0, data) : container.print(31, depth0, data))
+ "</p>\n"
+ (container.isEmpty((depth0?.timing ?? container.strict(depth0, "timing"))) ? "" : container.print(33, depth0, data))
+ "\n"
+ (container.isEmpty((depth0?.postponements ?? container.strict(depth0, "postponements"))) ? "" : container.print(34, depth0, data))
+ (container.isEmpty((depth0?.calendars ?? container.strict(depth0, "calendars"))) ? "" : container.print(37, depth0, data))
+ (container.isEmpty((depth0?.approvals ?? container.strict(depth0, "approvals"))) ? "" : container.print(39, depth0, data))
+ (container.isEmpty((depth0?.facts ?? container.strict(depth0, "facts"))) ? "" : container.print(49, depth0, data))
+ "</aside>\n</div>\n"
+ (container.isEmpty((depth0?.blocks ?? container.strict(depth0, "blocks"))) ? "" : container.print(52, depth0, data))
+ (container.isEmpty((depth0?.links ?? container.strict(depth0, "links"))) ? "" : container.print(107, depth0, data));
},"useData":true},
"html/actor": {"0":function(container,depth0,helpers,partials,data) {
return container.escapeExpression((depth0?.actorKind ?? container.strict(depth0, "actorKind")));
},"1":function(container,depth0,helpers,partials,data) {

return container.escapeExpression((depth0.text?.owner ?? container.strict(depth0.text, "owner")));
},"2":function(container,depth0,helpers,partials,data) {

return "<div class=\"prose\">"
+ container.escapeExpression(helpers.markdown((depth0?.description ?? container.strict(depth0, "description"))))
+ "</div>\n";
},"3":function(container,depth0,helpers,partials,data) {

return "<p>"
+ container.escapeExpression((depth0.text?.answersForNothing ?? container.strict(depth0.text, "answersForNothing")))
+ "</p>\n";
},"4":function(container,depth0,helpers,partials,data) {

return "<section>\n<h2 id=\"deadlines\">"
+ container.escapeExpression((depth0.words?.deadlines ?? container.strict(depth0.words, "deadlines")))
+ "</h2>\n<p>"
+ container.escapeExpression((depth0?.deadlinesInShort ?? container.strict(depth0, "deadlinesInShort")))
+ "</p>\n<p class=\"scroll-hint\">"
+ container.escapeExpression((depth0.text?.scrollHint ?? container.strict(depth0.text, "scrollHint")))
+ "</p>\n<section class=\"scroll\" aria-labelledby=\"deadlines\" tabindex=\"0\">\n<table class=\"deadlines\">\n<caption class=\"unseen\">"
+ container.escapeExpression(helpers.say((depth0.item?.words ?? container.strict(depth0.item, "words"))))
+ ": "
+ container.escapeExpression((depth0.words?.deadlines ?? container.strict(depth0.words, "deadlines")))
+ "</caption>\n<thead>\n<tr>\n<th scope=\"col\">"
+ container.escapeExpression((depth0.words?.deadline ?? container.strict(depth0.words, "deadline")))
+ "</th>\n<th scope=\"col\">"
+ container.escapeExpression((depth0.words?.what ?? container.strict(depth0.words, "what")))
+ "</th>\n<th scope=\"col\">"
+ container.escapeExpression((depth0.words?.timeLeft ?? container.strict(depth0.words, "timeLeft")))
+ "</th>\n<th scope=\"col\">"
+ container.escapeExpression((depth0.text?.status ?? container.strict(depth0.text, "status")))
+ "</th>\n</tr>\n</thead>\n<tbody>\n"
+ container.each(5, (depth0?.deadlines ?? container.strict(depth0, "deadlines")), data)
+ "</tbody>\n</table>\n</section>\n</section>\n";
},"5":function(container,depth0,helpers,partials,data) {

return "<tr>\n<th scope=\"row\">"
+ container.escapeExpression((depth0?.date ?? container.strict(depth0, "date")))
+ "</th>\n<td>"
+ container.with(6, (depth0?.item ?? container.strict(depth0, "item")), data)
+ " <span class=\"note\">"
+ container.escapeExpression((depth0?.kind ?? container.strict(depth0, "kind")))
+ (container.isEmpty((depth0?.through ?? container.strict(depth0, "through"))) ? "" : container.print(11, depth0, data))
+ "</span></td>\n<td>"
+ (container.isEmpty((depth0?.isLate ?? container.strict(depth0, "isLate"))) ? container.print(13, depth0, data) : container.print(12, depth0, data))
+ "</td>\n<td>"
+ (container.isEmpty((depth0?.chip ?? container.strict(depth0, "chip"))) ? container.print(16, depth0, data) : container.print(14, depth0, data))
+ "</td>\n</tr>\n";
},"6":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(7, depth0, data))
+ (container.isEmpty((depth0?.href ?? container.strict(depth0, "href"))) ? container.print(9, depth0, data) : container.print(8, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(10, depth0, data));
},"7":function(container,depth0,helpers,partials,data) {
return "<span class=\"label\">"
+ container.escapeExpression((depth0?.label ?? container.strict(depth0, "label")))
+ "</span> ";
},"8":function(container,depth0,helpers,partials,data) {

return "<a href=\""
+ container.escapeExpression((depth0?.href ?? container.strict(depth0, "href")))
+ "\">"
+ container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))))
+ "</a>";
},"9":function(container,depth0,helpers,partials,data) {

return container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))));
},"10":function(container,depth0,helpers,partials,data) {

return " <span class=\"note\">("
+ container.escapeExpression(helpers.say((depth0?.note ?? container.strict(depth0, "note"))))
+ ")</span>";
},"11":function(container,depth0,helpers,partials,data) {

return " · "
+ container.escapeExpression(helpers.say((depth0?.through ?? container.strict(depth0, "through"))));
},"12":function(container,depth0,helpers,partials,data) {
return "<span class=\"chip chip-cancelled\">"
+ container.escapeExpression((depth0?.left ?? container.strict(depth0, "left")))
+ "</span>";
},"13":function(container,depth0,helpers,partials,data) {
return container.escapeExpression((depth0?.left ?? container.strict(depth0, "left")));
},"14":function(container,depth0,helpers,partials,data) {

return container.with(15, (depth0?.chip ?? container.strict(depth0, "chip")), data);
},"15":function(container,depth0,helpers,partials,data) {

return "<span class=\"chip chip-"
+ container.escapeExpression((depth0?.phase ?? container.strict(depth0, "phase")))
+ "\">"
+ container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))))
+ "</span>";
},"16":function(container,depth0,helpers,partials,data) {

return "<span class=\"missing\">"
+ container.escapeExpression((data.root.text?.none ?? container.strict(data.root.text, "none")))
+ "</span>";
},"17":function(container,depth0,helpers,partials,data) {

return "<section>\n<h2>"
+ container.escapeExpression((depth0?.heading ?? container.strict(depth0, "heading")))
+ "</h2>\n<ul class=\"lines goals\">\n"
+ container.each(18, (depth0?.goals ?? container.strict(depth0, "goals")), data)
+ "</ul></section>\n";
},"18":function(container,depth0,helpers,partials,data) {

return "<li>\n<p class=\"line\"><span class=\"entry\">"
+ container.with(6, (depth0?.item ?? container.strict(depth0, "item")), data)
+ "</span>"
+ (container.isEmpty((depth0?.ended ?? container.strict(depth0, "ended"))) ? "" : container.print(19, depth0, data))
+ " <span class=\"counts\">"
+ container.escapeExpression((depth0?.counts ?? container.strict(depth0, "counts")))
+ "</span></p>\n"
+ (container.isEmpty((depth0?.lights ?? container.strict(depth0, "lights"))) ? "" : container.print(20, depth0, data))
+ "\n"
+ (container.isEmpty((depth0?.lightsInShort ?? container.strict(depth0, "lightsInShort"))) ? "" : container.print(30, depth0, data))
+ "\n</li>\n";
},"19":function(container,depth0,helpers,partials,data) {
return " <span class=\"chip chip-cancelled\">"
+ container.escapeExpression((depth0?.ended ?? container.strict(depth0, "ended")))
+ "</span>";
},"20":function(container,depth0,helpers,partials,data) {

return container.with(21, (depth0?.lights ?? container.strict(depth0, "lights")), data);
},"21":function(container,depth0,helpers,partials,data) {

return "<dl class=\"lights\">\n"
+ container.with(22, (depth0?.work ?? container.strict(depth0, "work")), data)
+ "\n"
+ container.with(22, (depth0?.result ?? container.strict(depth0, "result")), data)
+ "\n</dl>";
},"22":function(container,depth0,helpers,partials,data) {

return "<div class=\"light\">\n<dt>"
+ container.escapeExpression((depth0?.heading ?? container.strict(depth0, "heading")))
+ "</dt>\n<dd>\n"
+ (container.isEmpty((depth0?.marks ?? container.strict(depth0, "marks"))) ? container.print(25, depth0, data) : container.print(23, depth0, data))
+ "\n"
+ (container.isEmpty((depth0?.remark ?? container.strict(depth0, "remark"))) ? "" : container.print(26, depth0, data))
+ "\n</dd>\n</div>";
},"23":function(container,depth0,helpers,partials,data) {

return "<ul class=\"plain marks\">\n"
+ container.each(24, (depth0?.marks ?? container.strict(depth0, "marks")), data)
+ "</ul>";
},"24":function(container,depth0,helpers,partials,data) {

return "<li><span class=\"mark mark-"
+ container.escapeExpression((depth0?.kind ?? container.strict(depth0, "kind")))
+ "\"><svg class=\"icon\" viewBox=\"0 0 16 16\" aria-hidden=\"true\" focusable=\"false\"><path d=\""
+ container.escapeExpression((depth0?.icon ?? container.strict(depth0, "icon")))
+ "\"/></svg> "
+ container.escapeExpression((depth0?.text ?? container.strict(depth0, "text")))
+ "</span></li>\n";
},"25":function(container,depth0,helpers,partials,data) {
return "<p class=\"missing\">"
+ container.escapeExpression((depth0?.words ?? container.strict(depth0, "words")))
+ "</p>";
},"26":function(container,depth0,helpers,partials,data) {

return container.with(27, (depth0?.remark ?? container.strict(depth0, "remark")), data);
},"27":function(container,depth0,helpers,partials,data) {

return "<p class=\"remark\">"
+ (container.isEmpty((depth0?.before ?? container.strict(depth0, "before"))) ? "" : container.print(28, depth0, data))
+ (container.isEmpty((depth0?.item ?? container.strict(depth0, "item"))) ? "" : container.print(29, depth0, data))
+ container.escapeExpression((depth0?.said ?? container.strict(depth0, "said")))
+ "</p>";
},"28":function(container,depth0,helpers,partials,data) {
return container.escapeExpression((depth0?.before ?? container.strict(depth0, "before")))
+ " ";
},"29":function(container,depth0,helpers,partials,data) {

return container.with(8, (depth0?.item ?? container.strict(depth0, "item")), data)
+ ": ";
},"30":function(container,depth0,helpers,partials,data) {
return "<p class=\"note\">"
+ container.escapeExpression((depth0?.lightsInShort ?? container.strict(depth0, "lightsInShort")))
+ "</p>";
},"31":function(container,depth0,helpers,partials,data) {

return "<h2>"
+ container.escapeExpression((depth0.text?.inShort ?? container.strict(depth0.text, "inShort")))
+ "</h2>\n<dl class=\"facts\">\n"
+ container.each(32, (depth0?.facts ?? container.strict(depth0, "facts")), data)
+ "</dl>";
},"32":function(container,depth0,helpers,partials,data) {

return "<div>\n<dt>"
+ container.escapeExpression((depth0?.term ?? container.strict(depth0, "term")))
+ "</dt>\n"
+ container.each(33, (depth0?.items ?? container.strict(depth0, "items")), data)
+ "</div>\n";
},"33":function(container,depth0,helpers,partials,data) {

return "<dd>"
+ (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(7, depth0, data))
+ (container.isEmpty((depth0?.href ?? container.strict(depth0, "href"))) ? container.print(9, depth0, data) : container.print(8, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(10, depth0, data))
+ "</dd>\n";
},"34":function(container,depth0,helpers,partials,data) {

return "<section class=\"on-screen\">\n<h2>"
+ container.escapeExpression((depth0.words?.calendarHeading ?? container.strict(depth0.words, "calendarHeading")))
+ "</h2>\n<p><a href=\""
+ container.escapeExpression((depth0?.calendar ?? container.strict(depth0, "calendar")))
+ "\">"
+ container.escapeExpression((depth0.words?.calendar ?? container.strict(depth0.words, "calendar")))
+ "</a></p>\n<p class=\"note\">"
+ container.escapeExpression((depth0.words?.calendarNote ?? container.strict(depth0.words, "calendarNote")))
+ "</p>\n</section>\n";
},"35":function(container,depth0,helpers,partials,data) {

return "<div class=\"filters\" data-filters hidden>\n<p class=\"field\">\n<label for=\"filter-word\">"
+ container.escapeExpression((data.root.frame.screen.filter?.field ?? container.strict(data.root.frame.screen.filter, "field")))
+ "</label>\n<input type=\"search\" id=\"filter-word\" autocomplete=\"off\">\n</p>\n<p class=\"field\" hidden>\n<label for=\"filter-phase\">"
+ container.escapeExpression((data.root.frame.screen.filter?.phase ?? container.strict(data.root.frame.screen.filter, "phase")))
+ "</label>\n<select id=\"filter-phase\"><option value=\"\">"
+ container.escapeExpression((data.root.frame.screen.filter?.everyPhase ?? container.strict(data.root.frame.screen.filter, "everyPhase")))
+ "</option></select>\n</p>\n<p class=\"filter-status\" role=\"status\" data-none=\""
+ container.escapeExpression((data.root.frame.screen.filter?.none ?? container.strict(data.root.frame.screen.filter, "none")))
+ "\" data-some=\""
+ container.escapeExpression((data.root.frame.screen.filter?.some ?? container.strict(data.root.frame.screen.filter, "some")))
+ "\"></p>\n</div>";
},"36":function(container,depth0,helpers,partials,data) {

return "<section>\n<h2 id=\""
+ container.escapeExpression((depth0?.anchor ?? container.strict(depth0, "anchor")))
+ "\">"
+ container.escapeExpression((depth0?.heading ?? container.strict(depth0, "heading")))
+ "</h2>\n<p class=\"scroll-hint\">"
+ container.escapeExpression((data.root.text?.scrollHint ?? container.strict(data.root.text, "scrollHint")))
+ "</p>\n<section class=\"scroll\" aria-labelledby=\""
+ container.escapeExpression((depth0?.anchor ?? container.strict(depth0, "anchor")))
+ "\" tabindex=\"0\">\n<table class=\"actions\" data-sortable data-filterable>\n<caption class=\"unseen\">"
+ container.escapeExpression(helpers.say((data.root.item?.words ?? container.strict(data.root.item, "words"))))
+ ": "
+ container.escapeExpression((depth0?.heading ?? container.strict(depth0, "heading")))
+ "</caption>\n<thead>\n<tr>\n<th scope=\"col\">"
+ container.escapeExpression((data.root.text?.action ?? container.strict(data.root.text, "action")))
+ "</th>\n<th scope=\"col\">"
+ container.escapeExpression((data.root.text?.goal ?? container.strict(data.root.text, "goal")))
+ "</th>\n<th scope=\"col\">"
+ container.escapeExpression((data.root.text?.schedule ?? container.strict(data.root.text, "schedule")))
+ "</th>\n<th scope=\"col\">"
+ container.escapeExpression((data.root.text?.status ?? container.strict(data.root.text, "status")))
+ "</th>\n</tr>\n</thead>\n<tbody>\n"
+ container.each(37, (depth0?.rows ?? container.strict(depth0, "rows")), data)
+ "</tbody>\n</table>\n</section>\n</section>\n";
},"37":function(container,depth0,helpers,partials,data) {

return "<tr>\n<th scope=\"row\">"
+ container.with(6, (depth0?.item ?? container.strict(depth0, "item")), data)
+ (container.isEmpty((depth0?.part ?? container.strict(depth0, "part"))) ? "" : container.print(38, depth0, data))
+ "</th>\n<td>"
+ (container.isEmpty((depth0?.goal ?? container.strict(depth0, "goal"))) ? container.print(16, depth0, data) : container.print(39, depth0, data))
+ "</td>\n<td data-value=\""
+ container.escapeExpression((depth0?.scheduleValue ?? container.strict(depth0, "scheduleValue")))
+ "\">"
+ (container.isEmpty((depth0?.schedule ?? container.strict(depth0, "schedule"))) ? container.print(41, depth0, data) : container.print(40, depth0, data))
+ "</td>\n<td>"
+ container.with(15, (depth0?.chip ?? container.strict(depth0, "chip")), data)
+ "</td>\n</tr>\n";
},"38":function(container,depth0,helpers,partials,data) {

return " <span class=\"note\">"
+ container.escapeExpression(helpers.say((depth0?.part ?? container.strict(depth0, "part"))))
+ "</span>";
},"39":function(container,depth0,helpers,partials,data) {

return container.with(6, (depth0?.goal ?? container.strict(depth0, "goal")), data);
},"40":function(container,depth0,helpers,partials,data) {
return container.escapeExpression((depth0?.schedule ?? container.strict(depth0, "schedule")));
},"41":function(container,depth0,helpers,partials,data) {

return "<span class=\"missing\">"
+ container.escapeExpression((data.root.text?.noSchedule ?? container.strict(data.root.text, "noSchedule")))
+ "</span>";
},"42":function(container,depth0,helpers,partials,data) {

return "<section>\n<h2>"
+ container.escapeExpression((depth0.text?.answersForDocuments ?? container.strict(depth0.text, "answersForDocuments")))
+ "</h2>\n<ul>\n"
+ container.each(43, (depth0?.documents ?? container.strict(depth0, "documents")), data)
+ "</ul>\n</section>\n";
},"43":function(container,depth0,helpers,partials,data) {

return "<li>"
+ (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(7, depth0, data))
+ (container.isEmpty((depth0?.href ?? container.strict(depth0, "href"))) ? container.print(9, depth0, data) : container.print(8, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(10, depth0, data))
+ "</li>\n";
},"44":function(container,depth0,helpers,partials,data) {

return "<section>\n<h2>"
+ container.escapeExpression((depth0.text?.answersForTasks ?? container.strict(depth0.text, "answersForTasks")))
+ "</h2>\n<ul>\n"
+ container.each(43, (depth0?.tasks ?? container.strict(depth0, "tasks")), data)
+ "</ul>\n</section>\n";
},"45":function(container,depth0,helpers,partials,data) {

return "<section>\n<h2>"
+ container.escapeExpression((data.root.text?.links ?? container.strict(data.root.text, "links")))
+ "</h2>\n<ul>\n"
+ container.each(43, (depth0?.links ?? container.strict(depth0, "links")), data)
+ "</ul>\n</section>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {

return "<header class=\"page-head\">\n<p class=\"kicker\">"
+ (container.isEmpty((depth0?.actorKind ?? container.strict(depth0, "actorKind"))) ? container.print(1, depth0, data) : container.print(0, depth0, data))
+ "</p>\n<h1>"
+ container.escapeExpression(helpers.say((depth0.item?.words ?? container.strict(depth0.item, "words"))))
+ "</h1>\n</header>\n<div class=\"columns\">\n<div class=\"main-column\">\n"
+ (container.isEmpty((depth0?.description ?? container.strict(depth0, "description"))) ? "" : container.print(2, depth0, data))
+ (container.isEmpty((depth0?.nothing ?? container.strict(depth0, "nothing"))) ? "" : container.print(3, depth0, data))
+ (container.isEmpty((depth0?.deadlines ?? container.strict(depth0, "deadlines"))) ? "" : container.print(4, depth0, data))
+ container.each(17, (depth0?.goalLists ?? container.strict(depth0, "goalLists")), data)
+ "</div>\n<aside class=\"side\" aria-label=\""
+ container.escapeExpression((depth0.text?.inShort ?? container.strict(depth0.text, "inShort")))
+ "\">\n"
+ (container.isEmpty((depth0?.facts ?? container.strict(depth0, "facts"))) ? "" : container.print(31, depth0, data))
+ (container.isEmpty((depth0?.calendar ?? container.strict(depth0, "calendar"))) ? "" : container.print(34, depth0, data))
+ "</aside>\n</div>\n"
+ (container.isEmpty((depth0?.tables ?? container.strict(depth0, "tables"))) ? "" : container.print(35, depth0, data))
+ container.each(36, (depth0?.tables ?? container.strict(depth0, "tables")), data)
+ (container.isEmpty((depth0?.documents ?? container.strict(depth0, "documents"))) ? "" : container.print(42, depth0, data))
+ (container.isEmpty((depth0?.tasks ?? container.strict(depth0, "tasks"))) ? "" : container.print(44, depth0, data))
+ (container.isEmpty((depth0?.links ?? container.strict(depth0, "links"))) ? "" : container.print(45, depth0, data));
},"useData":true},
"html/actors": {"0":function(container,depth0,helpers,partials,data) {

return "<section>\n"
+ (container.isEmpty((depth0?.heading ?? container.strict(depth0, "heading"))) ? "" : container.print(1, depth0, data))
+ "\n<ul class=\"lines\" data-filterable>\n"
+ container.each(2, (depth0?.actors ?? container.strict(depth0, "actors")), data)
+ "</ul>\n</section>\n";
},"1":function(container,depth0,helpers,partials,data) {
return "<h2>"
+ container.escapeExpression((depth0?.heading ?? container.strict(depth0, "heading")))
+ "</h2>";
},"2":function(container,depth0,helpers,partials,data) {

return "<li>"
+ container.with(3, (depth0?.item ?? container.strict(depth0, "item")), data)
+ (container.isEmpty((depth0?.counts ?? container.strict(depth0, "counts"))) ? "" : container.print(8, depth0, data))
+ "</li>\n";
},"3":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(4, depth0, data))
+ (container.isEmpty((depth0?.href ?? container.strict(depth0, "href"))) ? container.print(6, depth0, data) : container.print(5, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(7, depth0, data));
},"4":function(container,depth0,helpers,partials,data) {
return "<span class=\"label\">"
+ container.escapeExpression((depth0?.label ?? container.strict(depth0, "label")))
+ "</span> ";
},"5":function(container,depth0,helpers,partials,data) {

return "<a href=\""
+ container.escapeExpression((depth0?.href ?? container.strict(depth0, "href")))
+ "\">"
+ container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))))
+ "</a>";
},"6":function(container,depth0,helpers,partials,data) {

return container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))));
},"7":function(container,depth0,helpers,partials,data) {

return " <span class=\"note\">("
+ container.escapeExpression(helpers.say((depth0?.note ?? container.strict(depth0, "note"))))
+ ")</span>";
},"8":function(container,depth0,helpers,partials,data) {
return " <span class=\"counts\">"
+ container.escapeExpression((depth0?.counts ?? container.strict(depth0, "counts")))
+ "</span>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {

return "<header class=\"page-head\">\n<h1>"
+ container.escapeExpression((depth0.text?.actors ?? container.strict(depth0.text, "actors")))
+ "</h1>\n<p class=\"lead\">"
+ container.escapeExpression((depth0.text?.actorsIntro ?? container.strict(depth0.text, "actorsIntro")))
+ "</p>\n</header>\n<div class=\"filters\" data-filters hidden>\n<p class=\"field\">\n<label for=\"filter-word\">"
+ container.escapeExpression((data.root.frame.screen.filter?.field ?? container.strict(data.root.frame.screen.filter, "field")))
+ "</label>\n<input type=\"search\" id=\"filter-word\" autocomplete=\"off\">\n</p>\n<p class=\"field\" hidden>\n<label for=\"filter-phase\">"
+ container.escapeExpression((data.root.frame.screen.filter?.phase ?? container.strict(data.root.frame.screen.filter, "phase")))
+ "</label>\n<select id=\"filter-phase\"><option value=\"\">"
+ container.escapeExpression((data.root.frame.screen.filter?.everyPhase ?? container.strict(data.root.frame.screen.filter, "everyPhase")))
+ "</option></select>\n</p>\n<p class=\"filter-status\" role=\"status\" data-none=\""
+ container.escapeExpression((data.root.frame.screen.filter?.none ?? container.strict(data.root.frame.screen.filter, "none")))
+ "\" data-some=\""
+ container.escapeExpression((data.root.frame.screen.filter?.some ?? container.strict(data.root.frame.screen.filter, "some")))
+ "\"></p>\n</div>"
+ container.each(0, (depth0?.sectors ?? container.strict(depth0, "sectors")), data);
},"useData":true},
"html/archive": {"0":function(container,depth0,helpers,partials,data) {

return "<tr>\n<th scope=\"row\">"
+ container.escapeExpression((depth0?.year ?? container.strict(depth0, "year")))
+ "</th>\n<td><span class=\"chip "
+ (container.isEmpty((depth0?.isMade ?? container.strict(depth0, "isMade"))) ? container.print(2, depth0, data) : container.print(1, depth0, data))
+ "\">"
+ container.escapeExpression((depth0?.report ?? container.strict(depth0, "report")))
+ "</span>"
+ (container.isEmpty((depth0?.isNow ?? container.strict(depth0, "isNow"))) ? "" : container.print(3, depth0, data))
+ "</td>\n<td>"
+ container.escapeExpression((depth0?.followUp ?? container.strict(depth0, "followUp")))
+ "</td>\n</tr>\n";
},"1":function(container,depth0,helpers,partials,data) {
return "chip-done";
},"2":function(container,depth0,helpers,partials,data) {
return "chip-planned";
},"3":function(container,depth0,helpers,partials,data) {

return " <a href=\"index.html\">"
+ container.escapeExpression((data.root.words?.now ?? container.strict(data.root.words, "now")))
+ "</a>";
},"4":function(container,depth0,helpers,partials,data) {

return "<section>\n<h2>"
+ container.escapeExpression((depth0.words?.handling ?? container.strict(depth0.words, "handling")))
+ "</h2>\n<ol class=\"timeline\">\n"
+ container.each(5, (depth0?.approvals ?? container.strict(depth0, "approvals")), data)
+ "</ol></section>\n";
},"5":function(container,depth0,helpers,partials,data) {

return "<li>\n<p class=\"when\">"
+ (container.isEmpty((depth0?.day ?? container.strict(depth0, "day"))) ? "" : container.print(6, depth0, data))
+ "</p>\n<p>"
+ (container.isEmpty((depth0?.body ?? container.strict(depth0, "body"))) ? "" : container.print(7, depth0, data))
+ "<span class=\"tag\">"
+ container.escapeExpression((depth0?.state ?? container.strict(depth0, "state")))
+ "</span></p>\n"
+ (container.isEmpty((depth0?.section ?? container.strict(depth0, "section"))) ? container.print(15, depth0, data) : container.print(13, depth0, data))
+ "\n"
+ (container.isEmpty((depth0?.link ?? container.strict(depth0, "link"))) ? "" : container.print(17, depth0, data))
+ "\n</li>\n";
},"6":function(container,depth0,helpers,partials,data) {

return "<time datetime=\""
+ container.escapeExpression((depth0?.day ?? container.strict(depth0, "day")))
+ "\">"
+ container.escapeExpression((depth0?.date ?? container.strict(depth0, "date")))
+ "</time>";
},"7":function(container,depth0,helpers,partials,data) {

return "<strong>"
+ container.with(8, (depth0?.body ?? container.strict(depth0, "body")), data)
+ "</strong> ";
},"8":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(9, depth0, data))
+ (container.isEmpty((depth0?.href ?? container.strict(depth0, "href"))) ? container.print(11, depth0, data) : container.print(10, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(12, depth0, data));
},"9":function(container,depth0,helpers,partials,data) {
return "<span class=\"label\">"
+ container.escapeExpression((depth0?.label ?? container.strict(depth0, "label")))
+ "</span> ";
},"10":function(container,depth0,helpers,partials,data) {

return "<a href=\""
+ container.escapeExpression((depth0?.href ?? container.strict(depth0, "href")))
+ "\">"
+ container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))))
+ "</a>";
},"11":function(container,depth0,helpers,partials,data) {

return container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))));
},"12":function(container,depth0,helpers,partials,data) {

return " <span class=\"note\">("
+ container.escapeExpression(helpers.say((depth0?.note ?? container.strict(depth0, "note"))))
+ ")</span>";
},"13":function(container,depth0,helpers,partials,data) {

return "<p class=\"note\">"
+ container.escapeExpression((depth0?.section ?? container.strict(depth0, "section")))
+ (container.isEmpty((depth0?.caseNumber ?? container.strict(depth0, "caseNumber"))) ? "" : container.print(14, depth0, data))
+ "</p>";
},"14":function(container,depth0,helpers,partials,data) {
return ", "
+ container.escapeExpression((depth0?.caseNumber ?? container.strict(depth0, "caseNumber")));
},"15":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.caseNumber ?? container.strict(depth0, "caseNumber"))) ? "" : container.print(16, depth0, data));
},"16":function(container,depth0,helpers,partials,data) {
return "<p class=\"note\">"
+ container.escapeExpression((depth0?.caseNumber ?? container.strict(depth0, "caseNumber")))
+ "</p>";
},"17":function(container,depth0,helpers,partials,data) {

return "<p>"
+ container.with(8, (depth0?.link ?? container.strict(depth0, "link")), data)
+ "</p>";
},"18":function(container,depth0,helpers,partials,data) {

return "<section>\n<h2>"
+ container.escapeExpression((depth0.words?.earlier ?? container.strict(depth0.words, "earlier")))
+ "</h2>\n<ul>\n"
+ container.each(19, (depth0?.reports ?? container.strict(depth0, "reports")), data)
+ "</ul>\n</section>\n";
},"19":function(container,depth0,helpers,partials,data) {

return "<li>"
+ (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(9, depth0, data))
+ (container.isEmpty((depth0?.href ?? container.strict(depth0, "href"))) ? container.print(11, depth0, data) : container.print(10, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(12, depth0, data))
+ "</li>\n";
},"20":function(container,depth0,helpers,partials,data) {

return "<section>\n<h2>"
+ container.escapeExpression((depth0?.heading ?? container.strict(depth0, "heading")))
+ "</h2>\n<p class=\"text-column\">"
+ container.escapeExpression((depth0?.intro ?? container.strict(depth0, "intro")))
+ "</p>\n<ul>\n"
+ container.each(19, (depth0?.items ?? container.strict(depth0, "items")), data)
+ "</ul>\n</section>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {

return "<header class=\"page-head\">\n<h1>"
+ container.escapeExpression((depth0.words?.title ?? container.strict(depth0.words, "title")))
+ "</h1>\n<p class=\"lead\">"
+ container.escapeExpression((depth0.words?.intro ?? container.strict(depth0.words, "intro")))
+ "</p>\n</header>\n<section>\n<h2 id=\"years\">"
+ container.escapeExpression((depth0.words?.years ?? container.strict(depth0.words, "years")))
+ "</h2>\n<p class=\"narrow-hint\">"
+ container.escapeExpression((depth0.text?.scrollHint ?? container.strict(depth0.text, "scrollHint")))
+ "</p>\n<section class=\"scroll\" aria-labelledby=\"years\" tabindex=\"0\">\n<table class=\"register\">\n<caption class=\"unseen\">"
+ container.escapeExpression((depth0.words?.yearsCaption ?? container.strict(depth0.words, "yearsCaption")))
+ "</caption>\n<thead>\n<tr>\n<th scope=\"col\">"
+ container.escapeExpression((depth0.words?.year ?? container.strict(depth0.words, "year")))
+ "</th>\n<th scope=\"col\">"
+ container.escapeExpression((depth0.words?.report ?? container.strict(depth0.words, "report")))
+ "</th>\n<th scope=\"col\">"
+ container.escapeExpression((depth0.words?.followUp ?? container.strict(depth0.words, "followUp")))
+ "</th>\n</tr>\n</thead>\n<tbody>\n"
+ container.each(0, (depth0?.years ?? container.strict(depth0, "years")), data)
+ "</tbody>\n</table>\n</section>\n</section>\n"
+ (container.isEmpty((depth0?.approvals ?? container.strict(depth0, "approvals"))) ? "" : container.print(4, depth0, data))
+ (container.isEmpty((depth0?.reports ?? container.strict(depth0, "reports"))) ? "" : container.print(18, depth0, data))
+ container.each(20, (depth0?.ended ?? container.strict(depth0, "ended")), data);
},"useData":true},
"html/choice": {"0":function(container,depth0,helpers,partials,data) {
return "<link rel=\"canonical\" href=\""
+ container.escapeExpression((depth0?.canonical ?? container.strict(depth0, "canonical")))
+ "\">\n";
},"1":function(container,depth0,helpers,partials,data) {

return "<link rel=\"alternate\" hreflang=\""
+ container.escapeExpression((depth0?.language ?? container.strict(depth0, "language")))
+ "\" href=\""
+ container.escapeExpression((depth0?.href ?? container.strict(depth0, "href")))
+ "\">\n";
},"2":function(container,depth0,helpers,partials,data) {

return "<li lang=\""
+ container.escapeExpression((depth0?.language ?? container.strict(depth0, "language")))
+ "\">\n<h2><a href=\""
+ container.escapeExpression((depth0?.href ?? container.strict(depth0, "href")))
+ "\" hreflang=\""
+ container.escapeExpression((depth0?.language ?? container.strict(depth0, "language")))
+ "\">"
+ container.escapeExpression((depth0?.name ?? container.strict(depth0, "name")))
+ "</a></h2>\n<p"
+ (container.isEmpty((depth0?.titleLanguage ?? container.strict(depth0, "titleLanguage"))) ? "" : container.print(3, depth0, data))
+ ">"
+ container.escapeExpression((depth0?.title ?? container.strict(depth0, "title")))
+ "</p>\n"
+ container.each(4, (depth0?.notices ?? container.strict(depth0, "notices")), data)
+ "</li>\n";
},"3":function(container,depth0,helpers,partials,data) {
return " lang=\""
+ container.escapeExpression((depth0?.titleLanguage ?? container.strict(depth0, "titleLanguage")))
+ "\"";
},"4":function(container,depth0,helpers,partials,data) {
return "<p class=\"note\">"
+ container.escapeExpression(depth0)
+ "</p>\n";
},"5":function(container,depth0,helpers,partials,data) {
return "<p class=\"made\">"
+ container.escapeExpression(depth0)
+ "</p>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {

return "<!doctype html>\n<html lang=\""
+ container.escapeExpression((depth0?.language ?? container.strict(depth0, "language")))
+ "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>"
+ container.escapeExpression((depth0?.title ?? container.strict(depth0, "title")))
+ "</title>\n<link rel=\"icon\" href=\"assets/icon.svg\" type=\"image/svg+xml\">\n\u003Cscript src=\"assets/theme.js\">\u003C/script>\n<link rel=\"stylesheet\" href=\"assets/hyte.css\">\n"
+ (container.isEmpty((depth0?.canonical ?? container.strict(depth0, "canonical"))) ? "" : container.print(0, depth0, data))
+ container.each(1, (depth0?.alternates ?? container.strict(depth0, "alternates")), data)
+ "</head>\n<body class=\"choice\">\n<main class=\"wrap\">\n<h1>"
+ container.escapeExpression((depth0?.title ?? container.strict(depth0, "title")))
+ "</h1>\n<ul class=\"choices\">\n"
+ container.each(2, (depth0?.choices ?? container.strict(depth0, "choices")), data)
+ "</ul>\n</main>\n<footer class=\"site-footer\">\n<div class=\"wrap\">\n"
+ container.each(5, (depth0?.origin ?? container.strict(depth0, "origin")), data)
+ "</div>\n</footer>\n</body>\n</html>";
},"useData":true},
"html/data": {"0":function(container,depth0,helpers,partials,data) {

return "<li><a href=\""
+ container.escapeExpression((depth0?.href ?? container.strict(depth0, "href")))
+ "\">"
+ container.escapeExpression((depth0?.name ?? container.strict(depth0, "name")))
+ "</a><span class=\"what\">"
+ container.escapeExpression((depth0?.what ?? container.strict(depth0, "what")))
+ "</span></li>\n";
},"1":function(container,depth0,helpers,partials,data) {

return "<section>\n<h2 id=\"tables\">"
+ container.escapeExpression((depth0.words?.tables ?? container.strict(depth0.words, "tables")))
+ "</h2>\n<section class=\"scroll\" aria-labelledby=\"tables\" tabindex=\"0\">\n<table class=\"register\">\n<caption class=\"unseen\">"
+ container.escapeExpression((depth0.words?.tablesCaption ?? container.strict(depth0.words, "tablesCaption")))
+ "</caption>\n<thead>\n<tr>\n<th scope=\"col\">"
+ container.escapeExpression((depth0.words?.table ?? container.strict(depth0.words, "table")))
+ "</th>\n<th scope=\"col\">"
+ container.escapeExpression((depth0.words?.whatItHolds ?? container.strict(depth0.words, "whatItHolds")))
+ "</th>\n</tr>\n</thead>\n<tbody>\n"
+ container.each(2, (depth0?.tables ?? container.strict(depth0, "tables")), data)
+ "</tbody>\n</table>\n</section>\n</section>\n";
},"2":function(container,depth0,helpers,partials,data) {

return "<tr>\n<th scope=\"row\"><a href=\""
+ container.escapeExpression((depth0?.href ?? container.strict(depth0, "href")))
+ "\">"
+ container.escapeExpression((depth0?.name ?? container.strict(depth0, "name")))
+ ".csv</a></th>\n<td lang=\"en\">"
+ container.escapeExpression((depth0?.what ?? container.strict(depth0, "what")))
+ "</td>\n</tr>\n";
},"3":function(container,depth0,helpers,partials,data) {

return "<p class=\"scroll-hint\">"
+ container.escapeExpression((depth0.text?.scrollHint ?? container.strict(depth0.text, "scrollHint")))
+ "</p>\n<section class=\"scroll\" aria-labelledby=\"sources\" tabindex=\"0\">\n<table class=\"register register-wide\">\n<caption class=\"unseen\">"
+ container.escapeExpression((depth0.words?.sourcesCaption ?? container.strict(depth0.words, "sourcesCaption")))
+ "</caption>\n<thead>\n<tr>\n<th scope=\"col\">"
+ container.escapeExpression((depth0.words?.indicator ?? container.strict(depth0.words, "indicator")))
+ "</th>\n<th scope=\"col\">"
+ container.escapeExpression((depth0.words?.producer ?? container.strict(depth0.words, "producer")))
+ "</th>\n<th scope=\"col\">"
+ container.escapeExpression((depth0.words?.licence ?? container.strict(depth0.words, "licence")))
+ "</th>\n<th scope=\"col\">"
+ container.escapeExpression((depth0.words?.fetched ?? container.strict(depth0.words, "fetched")))
+ "</th>\n<th scope=\"col\">"
+ container.escapeExpression((depth0.words?.freshness ?? container.strict(depth0.words, "freshness")))
+ "</th>\n</tr>\n</thead>\n<tbody>\n"
+ container.each(4, (depth0?.sources ?? container.strict(depth0, "sources")), data)
+ "</tbody>\n</table>\n</section>\n";
},"4":function(container,depth0,helpers,partials,data) {

return "<tr>\n<th scope=\"row\">"
+ container.with(5, (depth0?.series ?? container.strict(depth0, "series")), data)
+ "</th>\n<td>"
+ container.escapeExpression(helpers.say((depth0?.producer ?? container.strict(depth0, "producer"))))
+ "</td>\n<td>"
+ container.escapeExpression(helpers.say((depth0?.licence ?? container.strict(depth0, "licence"))))
+ "</td>\n<td>"
+ container.escapeExpression((depth0?.fetched ?? container.strict(depth0, "fetched")))
+ "</td>\n<td>"
+ container.escapeExpression((depth0?.freshness ?? container.strict(depth0, "freshness")))
+ "</td>\n</tr>\n";
},"5":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(6, depth0, data))
+ (container.isEmpty((depth0?.href ?? container.strict(depth0, "href"))) ? container.print(8, depth0, data) : container.print(7, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(9, depth0, data));
},"6":function(container,depth0,helpers,partials,data) {
return "<span class=\"label\">"
+ container.escapeExpression((depth0?.label ?? container.strict(depth0, "label")))
+ "</span> ";
},"7":function(container,depth0,helpers,partials,data) {

return "<a href=\""
+ container.escapeExpression((depth0?.href ?? container.strict(depth0, "href")))
+ "\">"
+ container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))))
+ "</a>";
},"8":function(container,depth0,helpers,partials,data) {

return container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))));
},"9":function(container,depth0,helpers,partials,data) {

return " <span class=\"note\">("
+ container.escapeExpression(helpers.say((depth0?.note ?? container.strict(depth0, "note"))))
+ ")</span>";
},"10":function(container,depth0,helpers,partials,data) {

return "<p>"
+ container.escapeExpression((depth0.words?.noSources ?? container.strict(depth0.words, "noSources")))
+ "</p>\n";
},"11":function(container,depth0,helpers,partials,data) {

return "<h3>"
+ container.escapeExpression((depth0.words?.leftOut ?? container.strict(depth0.words, "leftOut")))
+ "</h3>\n<ul class=\"text-column\">\n"
+ container.each(12, (depth0?.leftOut ?? container.strict(depth0, "leftOut")), data)
+ "</ul>\n";
},"12":function(container,depth0,helpers,partials,data) {
return "<li>"
+ container.escapeExpression(depth0)
+ "</li>\n";
},"13":function(container,depth0,helpers,partials,data) {

return "<p>"
+ container.escapeExpression((depth0.words?.citeSources ?? container.strict(depth0.words, "citeSources")))
+ "</p>\n<ul>\n"
+ container.each(14, (depth0?.citations ?? container.strict(depth0, "citations")), data)
+ "</ul>\n";
},"14":function(container,depth0,helpers,partials,data) {

return "<li>"
+ (container.isEmpty((depth0?.address ?? container.strict(depth0, "address"))) ? container.print(17, depth0, data) : container.print(15, depth0, data))
+ "</li>\n";
},"15":function(container,depth0,helpers,partials,data) {

return "<a href=\""
+ container.escapeExpression((depth0?.address ?? container.strict(depth0, "address")))
+ "\">"
+ container.each(16, (depth0?.parts ?? container.strict(depth0, "parts")), data)
+ "</a>";
},"16":function(container,depth0,helpers,partials,data) {

return container.escapeExpression(helpers.say(depth0));
},"17":function(container,depth0,helpers,partials,data) {

return container.each(16, (depth0?.parts ?? container.strict(depth0, "parts")), data);
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {

return "<header class=\"page-head\">\n<h1>"
+ container.escapeExpression((depth0.words?.title ?? container.strict(depth0.words, "title")))
+ "</h1>\n<p class=\"lead\">"
+ container.escapeExpression((depth0.words?.intro ?? container.strict(depth0.words, "intro")))
+ "</p>\n</header>\n<section>\n<h2>"
+ container.escapeExpression((depth0.words?.forms ?? container.strict(depth0.words, "forms")))
+ "</h2>\n<ul class=\"take-along\">\n"
+ container.each(0, (depth0?.downloads ?? container.strict(depth0, "downloads")), data)
+ "</ul>\n</section>\n"
+ (container.isEmpty((depth0?.tables ?? container.strict(depth0, "tables"))) ? "" : container.print(1, depth0, data))
+ "<section>\n<h2 id=\"sources\">"
+ container.escapeExpression((depth0.words?.sources ?? container.strict(depth0.words, "sources")))
+ "</h2>\n"
+ (container.isEmpty((depth0?.sources ?? container.strict(depth0, "sources"))) ? container.print(10, depth0, data) : container.print(3, depth0, data))
+ (container.isEmpty((depth0?.leftOut ?? container.strict(depth0, "leftOut"))) ? "" : container.print(11, depth0, data))
+ "</section>\n<section class=\"text-column\">\n<h2>"
+ container.escapeExpression((depth0.words?.cite ?? container.strict(depth0.words, "cite")))
+ "</h2>\n<p>"
+ container.escapeExpression((depth0.words?.citeIntro ?? container.strict(depth0.words, "citeIntro")))
+ "</p>\n<blockquote class=\"how-to-cite\">"
+ container.escapeExpression((depth0?.citation ?? container.strict(depth0, "citation")))
+ "</blockquote>\n"
+ (container.isEmpty((depth0?.citations ?? container.strict(depth0, "citations"))) ? "" : container.print(13, depth0, data))
+ "</section>";
},"useData":true},
"html/decisions": {"0":function(container,depth0,helpers,partials,data) {

return "<section>\n<h2>"
+ container.escapeExpression((depth0?.heading ?? container.strict(depth0, "heading")))
+ "</h2>\n<ul class=\"plain matters\">\n"
+ container.each(1, (depth0?.matters ?? container.strict(depth0, "matters")), data)
+ "</ul>\n"
+ (container.isEmpty((depth0?.leftOut ?? container.strict(depth0, "leftOut"))) ? "" : container.print(10, depth0, data))
+ "\n</section>\n";
},"1":function(container,depth0,helpers,partials,data) {

return "<li><p class=\"about\">"
+ container.with(2, (depth0?.item ?? container.strict(depth0, "item")), data)
+ "</p>\n<p class=\"note\">"
+ (container.isEmpty((depth0?.mark ?? container.strict(depth0, "mark"))) ? "" : container.print(7, depth0, data))
+ container.escapeExpression((depth0?.said ?? container.strict(depth0, "said")))
+ (container.isEmpty((depth0?.reason ?? container.strict(depth0, "reason"))) ? "" : container.print(9, depth0, data))
+ "</p></li>\n";
},"2":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(3, depth0, data))
+ (container.isEmpty((depth0?.href ?? container.strict(depth0, "href"))) ? container.print(5, depth0, data) : container.print(4, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(6, depth0, data));
},"3":function(container,depth0,helpers,partials,data) {
return "<span class=\"label\">"
+ container.escapeExpression((depth0?.label ?? container.strict(depth0, "label")))
+ "</span> ";
},"4":function(container,depth0,helpers,partials,data) {

return "<a href=\""
+ container.escapeExpression((depth0?.href ?? container.strict(depth0, "href")))
+ "\">"
+ container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))))
+ "</a>";
},"5":function(container,depth0,helpers,partials,data) {

return container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))));
},"6":function(container,depth0,helpers,partials,data) {

return " <span class=\"note\">("
+ container.escapeExpression(helpers.say((depth0?.note ?? container.strict(depth0, "note"))))
+ ")</span>";
},"7":function(container,depth0,helpers,partials,data) {

return container.with(8, (depth0?.mark ?? container.strict(depth0, "mark")), data)
+ " ";
},"8":function(container,depth0,helpers,partials,data) {

return "<span class=\"mark mark-"
+ container.escapeExpression((depth0?.kind ?? container.strict(depth0, "kind")))
+ "\"><svg class=\"icon\" viewBox=\"0 0 16 16\" aria-hidden=\"true\" focusable=\"false\"><path d=\""
+ container.escapeExpression((depth0?.icon ?? container.strict(depth0, "icon")))
+ "\"/></svg> "
+ container.escapeExpression((depth0?.text ?? container.strict(depth0, "text")))
+ "</span>";
},"9":function(container,depth0,helpers,partials,data) {

return " "
+ container.escapeExpression(helpers.say((depth0?.reason ?? container.strict(depth0, "reason"))));
},"10":function(container,depth0,helpers,partials,data) {
return "<p class=\"note\">"
+ container.escapeExpression((depth0?.leftOut ?? container.strict(depth0, "leftOut")))
+ "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {

return "<header class=\"page-head\">\n<h1>"
+ container.escapeExpression((depth0.results?.decisions ?? container.strict(depth0.results, "decisions")))
+ "</h1>\n<p class=\"lead\">"
+ container.escapeExpression((depth0.results?.decisionsNote ?? container.strict(depth0.results, "decisionsNote")))
+ "</p>\n</header>\n"
+ container.each(0, (depth0?.groups ?? container.strict(depth0, "groups")), data);
},"useData":true},
"html/documents": {"0":function(container,depth0,helpers,partials,data) {

return "<section>\n<h2>"
+ container.escapeExpression((depth0.words?.timeline ?? container.strict(depth0.words, "timeline")))
+ "</h2>\n"
+ container.with(1, (depth0?.timeline ?? container.strict(depth0, "timeline")), data)
+ "\n</section>\n";
},"1":function(container,depth0,helpers,partials,data) {

return "<figure class=\"chart-figure\" id=\""
+ container.escapeExpression((depth0?.id ?? container.strict(depth0, "id")))
+ "\">\n<figcaption id=\""
+ container.escapeExpression((depth0?.id ?? container.strict(depth0, "id")))
+ "_title\""
+ (container.isEmpty((depth0?.titleLang ?? container.strict(depth0, "titleLang"))) ? "" : container.print(2, depth0, data))
+ ">"
+ container.escapeExpression((depth0?.title ?? container.strict(depth0, "title")))
+ "</figcaption>\n<p class=\"chart-words\">"
+ container.escapeExpression((depth0?.description ?? container.strict(depth0, "description")))
+ "</p>\n<section class=\"scroll chart-scroll\" aria-labelledby=\""
+ container.escapeExpression((depth0?.id ?? container.strict(depth0, "id")))
+ "_title\" tabindex=\"0\">"
+ container.escapeExpression(helpers.svg((depth0?.svg ?? container.strict(depth0, "svg"))))
+ "</section><details class=\"chart-fold\">\n<summary>"
+ container.escapeExpression((depth0.words?.table ?? container.strict(depth0.words, "table")))
+ "</summary>\n<section class=\"scroll chart-table\" aria-labelledby=\""
+ container.escapeExpression((depth0?.id ?? container.strict(depth0, "id")))
+ "_table\" tabindex=\"0\">\n<table"
+ (container.isEmpty((depth0.table?.isSortable ?? container.strict(depth0.table, "isSortable"))) ? "" : container.print(3, depth0, data))
+ ">\n<caption id=\""
+ container.escapeExpression((depth0?.id ?? container.strict(depth0, "id")))
+ "_table\">"
+ container.escapeExpression((depth0.words?.table ?? container.strict(depth0.words, "table")))
+ "<span class=\"unseen\">: <span"
+ (container.isEmpty((depth0?.titleLang ?? container.strict(depth0, "titleLang"))) ? "" : container.print(2, depth0, data))
+ ">"
+ container.escapeExpression((depth0?.title ?? container.strict(depth0, "title")))
+ "</span></span></caption>\n<thead>\n<tr>"
+ container.each(4, (depth0.table?.head ?? container.strict(depth0.table, "head")), data)
+ "</tr>\n</thead>\n<tbody>\n"
+ container.each(5, (depth0.table?.rows ?? container.strict(depth0.table, "rows")), data)
+ "</tbody>\n</table>\n</section>"
+ (container.isEmpty((depth0?.csvHref ?? container.strict(depth0, "csvHref"))) ? "" : container.print(9, depth0, data))
+ "</details>\n</figure>";
},"2":function(container,depth0,helpers,partials,data) {
return " lang=\""
+ container.escapeExpression((depth0?.titleLang ?? container.strict(depth0, "titleLang")))
+ "\"";
},"3":function(container,depth0,helpers,partials,data) {
return " data-sortable";
},"4":function(container,depth0,helpers,partials,data) {
return "<th scope=\"col\">"
+ container.escapeExpression(depth0)
+ "</th>";
},"5":function(container,depth0,helpers,partials,data) {

return "<tr><th scope=\"row\">"
+ container.escapeExpression((depth0?.header ?? container.strict(depth0, "header")))
+ "</th>"
+ container.each(6, (depth0?.cells ?? container.strict(depth0, "cells")), data)
+ "</tr>\n";
},"6":function(container,depth0,helpers,partials,data) {

return "<td"
+ (container.isEmpty((depth0?.isNumber ?? container.strict(depth0, "isNumber"))) ? "" : container.print(7, depth0, data))
+ (container.isEmpty((depth0?.sortedBy ?? container.strict(depth0, "sortedBy"))) ? "" : container.print(8, depth0, data))
+ ">"
+ container.escapeExpression((depth0?.text ?? container.strict(depth0, "text")))
+ "</td>";
},"7":function(container,depth0,helpers,partials,data) {
return " class=\"numeric\"";
},"8":function(container,depth0,helpers,partials,data) {
return " data-value=\""
+ container.escapeExpression((depth0?.sortedBy ?? container.strict(depth0, "sortedBy")))
+ "\"";
},"9":function(container,depth0,helpers,partials,data) {

return "<ul class=\"plain chart-downloads\">\n<li><a href=\""
+ container.escapeExpression(helpers.drawn((depth0?.svgHref ?? container.strict(depth0, "svgHref"))))
+ "\" download=\""
+ container.escapeExpression((depth0?.svgName ?? container.strict(depth0, "svgName")))
+ "\">"
+ container.escapeExpression((depth0.words?.saveSvg ?? container.strict(depth0.words, "saveSvg")))
+ "<span class=\"unseen\">: "
+ container.escapeExpression((depth0?.title ?? container.strict(depth0, "title")))
+ "</span></a></li>\n<li><a href=\""
+ container.escapeExpression((depth0?.csvHref ?? container.strict(depth0, "csvHref")))
+ "\" download=\""
+ container.escapeExpression((depth0?.csvName ?? container.strict(depth0, "csvName")))
+ "\">"
+ container.escapeExpression((depth0.words?.saveCsv ?? container.strict(depth0.words, "saveCsv")))
+ "<span class=\"unseen\">: "
+ container.escapeExpression((depth0?.title ?? container.strict(depth0, "title")))
+ "</span></a></li>\n</ul>\n";
},"10":function(container,depth0,helpers,partials,data) {

return "<section>\n<h2>"
+ container.escapeExpression((depth0?.heading ?? container.strict(depth0, "heading")))
+ "</h2>\n<ul class=\"documents\">\n"
+ container.each(11, (depth0?.documents ?? container.strict(depth0, "documents")), data)
+ "</ul>\n</section>\n";
},"11":function(container,depth0,helpers,partials,data) {

return "<li id=\""
+ container.escapeExpression((depth0?.anchor ?? container.strict(depth0, "anchor")))
+ "\">\n<p><strong>"
+ container.with(12, (depth0?.item ?? container.strict(depth0, "item")), data)
+ "</strong>"
+ (container.isEmpty((depth0?.kind ?? container.strict(depth0, "kind"))) ? "" : container.print(17, depth0, data))
+ container.each(18, (depth0?.traits ?? container.strict(depth0, "traits")), data)
+ "</p>\n"
+ (container.isEmpty((depth0?.statutes ?? container.strict(depth0, "statutes"))) ? "" : container.print(19, depth0, data))
+ "\n"
+ (container.isEmpty((depth0?.prose ?? container.strict(depth0, "prose"))) ? "" : container.print(22, depth0, data))
+ "\n"
+ (container.isEmpty((depth0?.owners ?? container.strict(depth0, "owners"))) ? "" : container.print(23, depth0, data))
+ "\n</li>\n";
},"12":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(13, depth0, data))
+ (container.isEmpty((depth0?.href ?? container.strict(depth0, "href"))) ? container.print(15, depth0, data) : container.print(14, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(16, depth0, data));
},"13":function(container,depth0,helpers,partials,data) {
return "<span class=\"label\">"
+ container.escapeExpression((depth0?.label ?? container.strict(depth0, "label")))
+ "</span> ";
},"14":function(container,depth0,helpers,partials,data) {

return "<a href=\""
+ container.escapeExpression((depth0?.href ?? container.strict(depth0, "href")))
+ "\">"
+ container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))))
+ "</a>";
},"15":function(container,depth0,helpers,partials,data) {

return container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))));
},"16":function(container,depth0,helpers,partials,data) {

return " <span class=\"note\">("
+ container.escapeExpression(helpers.say((depth0?.note ?? container.strict(depth0, "note"))))
+ ")</span>";
},"17":function(container,depth0,helpers,partials,data) {
return " <span class=\"tag\">"
+ container.escapeExpression((depth0?.kind ?? container.strict(depth0, "kind")))
+ "</span>";
},"18":function(container,depth0,helpers,partials,data) {
return " <span class=\"tag\">"
+ container.escapeExpression(depth0)
+ "</span>";
},"19":function(container,depth0,helpers,partials,data) {

return "<p class=\"note\">"
+ container.each(20, (depth0?.statutes ?? container.strict(depth0, "statutes")), data)
+ "</p>";
},"20":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(13, depth0, data))
+ (container.isEmpty((depth0?.href ?? container.strict(depth0, "href"))) ? container.print(15, depth0, data) : container.print(14, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(16, depth0, data))
+ (container.isEmpty((data?.last ?? container.strict(data, "last"))) ? container.print(21, depth0, data) : "");
},"21":function(container,depth0,helpers,partials,data) {
return ", ";
},"22":function(container,depth0,helpers,partials,data) {

return "<div class=\"prose small\">"
+ container.escapeExpression(helpers.markdown((depth0?.prose ?? container.strict(depth0, "prose"))))
+ "</div>";
},"23":function(container,depth0,helpers,partials,data) {

return "<p class=\"note\">"
+ container.escapeExpression((data.root.text?.owner ?? container.strict(data.root.text, "owner")))
+ ": "
+ container.each(20, (depth0?.owners ?? container.strict(depth0, "owners")), data)
+ "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {

return "<header class=\"page-head\">\n<h1>"
+ container.escapeExpression((depth0.text?.documents ?? container.strict(depth0.text, "documents")))
+ "</h1>\n</header>\n"
+ (container.isEmpty((depth0?.timeline ?? container.strict(depth0, "timeline"))) ? "" : container.print(0, depth0, data))
+ container.each(10, (depth0?.documentGroups ?? container.strict(depth0, "documentGroups")), data);
},"useData":true},
"html/done": {"0":function(container,depth0,helpers,partials,data) {

return "<section>\n<h2>"
+ container.escapeExpression((depth0?.year ?? container.strict(depth0, "year")))
+ "</h2>\n<ol class=\"timeline\">\n"
+ container.each(1, (depth0?.deeds ?? container.strict(depth0, "deeds")), data)
+ "</ol>\n</section>\n";
},"1":function(container,depth0,helpers,partials,data) {

return "<li><p class=\"when\"><time datetime=\""
+ container.escapeExpression((depth0?.day ?? container.strict(depth0, "day")))
+ "\">"
+ container.escapeExpression((depth0?.date ?? container.strict(depth0, "date")))
+ "</time>"
+ (container.isEmpty((depth0?.kind ?? container.strict(depth0, "kind"))) ? "" : container.print(2, depth0, data))
+ "</p>\n<p class=\"about\">"
+ container.with(3, (depth0?.item ?? container.strict(depth0, "item")), data)
+ "</p>\n"
+ (container.isEmpty((depth0?.prose ?? container.strict(depth0, "prose"))) ? "" : container.print(8, depth0, data))
+ "\n"
+ (container.isEmpty((depth0?.coverage ?? container.strict(depth0, "coverage"))) ? "" : container.print(9, depth0, data))
+ "</li>\n";
},"2":function(container,depth0,helpers,partials,data) {
return " <span class=\"tag\">"
+ container.escapeExpression((depth0?.kind ?? container.strict(depth0, "kind")))
+ "</span>";
},"3":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(4, depth0, data))
+ (container.isEmpty((depth0?.href ?? container.strict(depth0, "href"))) ? container.print(6, depth0, data) : container.print(5, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(7, depth0, data));
},"4":function(container,depth0,helpers,partials,data) {
return "<span class=\"label\">"
+ container.escapeExpression((depth0?.label ?? container.strict(depth0, "label")))
+ "</span> ";
},"5":function(container,depth0,helpers,partials,data) {

return "<a href=\""
+ container.escapeExpression((depth0?.href ?? container.strict(depth0, "href")))
+ "\">"
+ container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))))
+ "</a>";
},"6":function(container,depth0,helpers,partials,data) {

return container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))));
},"7":function(container,depth0,helpers,partials,data) {

return " <span class=\"note\">("
+ container.escapeExpression(helpers.say((depth0?.note ?? container.strict(depth0, "note"))))
+ ")</span>";
},"8":function(container,depth0,helpers,partials,data) {

return "<div class=\"prose small\">"
+ container.escapeExpression(helpers.markdown((depth0?.prose ?? container.strict(depth0, "prose"))))
+ "</div>";
},"9":function(container,depth0,helpers,partials,data) {

return "<p class=\"note\">"
+ container.escapeExpression((data.root.text?.coverage ?? container.strict(data.root.text, "coverage")))
+ ": "
+ container.escapeExpression((depth0?.coverage ?? container.strict(depth0, "coverage")))
+ (container.isEmpty((depth0?.coverageNote ?? container.strict(depth0, "coverageNote"))) ? "" : container.print(10, depth0, data))
+ "</p>";
},"10":function(container,depth0,helpers,partials,data) {

return " "
+ container.escapeExpression(helpers.say((depth0?.coverageNote ?? container.strict(depth0, "coverageNote"))));
},"11":function(container,depth0,helpers,partials,data) {
return "<p class=\"note\">"
+ container.escapeExpression((depth0?.leftOut ?? container.strict(depth0, "leftOut")))
+ "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {

return "<header class=\"page-head\">\n<h1>"
+ container.escapeExpression((depth0.results?.done ?? container.strict(depth0.results, "done")))
+ "</h1>\n</header>\n"
+ container.each(0, (depth0?.years ?? container.strict(depth0, "years")), data)
+ (container.isEmpty((depth0?.leftOut ?? container.strict(depth0, "leftOut"))) ? "" : container.print(11, depth0, data))
+ "\n<p class=\"onward\"><a href=\"feed.xml\">"
+ container.escapeExpression((depth0.results?.feed ?? container.strict(depth0.results, "feed")))
+ "</a></p>";
},"useData":true},
"html/ended": {"0":function(container,depth0,helpers,partials,data) {
return "<p>"
+ container.escapeExpression((depth0?.last ?? container.strict(depth0, "last")))
+ "</p>\n";
},"1":function(container,depth0,helpers,partials,data) {

return "<h2>"
+ container.escapeExpression((depth0.words?.continuedBy ?? container.strict(depth0.words, "continuedBy")))
+ "</h2>\n<ul>\n"
+ container.each(2, (depth0?.continuedBy ?? container.strict(depth0, "continuedBy")), data)
+ "</ul>\n";
},"2":function(container,depth0,helpers,partials,data) {

return "<li>"
+ (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(3, depth0, data))
+ (container.isEmpty((depth0?.href ?? container.strict(depth0, "href"))) ? container.print(5, depth0, data) : container.print(4, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(6, depth0, data))
+ "</li>\n";
},"3":function(container,depth0,helpers,partials,data) {
return "<span class=\"label\">"
+ container.escapeExpression((depth0?.label ?? container.strict(depth0, "label")))
+ "</span> ";
},"4":function(container,depth0,helpers,partials,data) {

return "<a href=\""
+ container.escapeExpression((depth0?.href ?? container.strict(depth0, "href")))
+ "\">"
+ container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))))
+ "</a>";
},"5":function(container,depth0,helpers,partials,data) {

return container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))));
},"6":function(container,depth0,helpers,partials,data) {

return " <span class=\"note\">("
+ container.escapeExpression(helpers.say((depth0?.note ?? container.strict(depth0, "note"))))
+ ")</span>";
},"7":function(container,depth0,helpers,partials,data) {

return "<h2>"
+ container.escapeExpression((depth0.words?.replacedBy ?? container.strict(depth0.words, "replacedBy")))
+ "</h2>\n<ul>\n"
+ container.each(2, (depth0?.replacedBy ?? container.strict(depth0, "replacedBy")), data)
+ "</ul>\n";
},"8":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(3, depth0, data))
+ (container.isEmpty((depth0?.href ?? container.strict(depth0, "href"))) ? container.print(5, depth0, data) : container.print(4, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(6, depth0, data));
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {

return "<header class=\"page-head\">\n<h1>"
+ container.escapeExpression((depth0?.title ?? container.strict(depth0, "title")))
+ "</h1>\n<p class=\"lead\">"
+ container.escapeExpression((depth0?.intro ?? container.strict(depth0, "intro")))
+ "</p>\n"
+ (container.isEmpty((depth0?.last ?? container.strict(depth0, "last"))) ? "" : container.print(0, depth0, data))
+ "</header>\n<section class=\"text-column\">\n"
+ (container.isEmpty((depth0?.continuedBy ?? container.strict(depth0, "continuedBy"))) ? "" : container.print(1, depth0, data))
+ (container.isEmpty((depth0?.replacedBy ?? container.strict(depth0, "replacedBy"))) ? "" : container.print(7, depth0, data))
+ "<p>"
+ container.with(8, (depth0?.onward ?? container.strict(depth0, "onward")), data)
+ "</p>\n</section>";
},"useData":true},
"html/focus-area": {"0":function(container,depth0,helpers,partials,data) {

return " "
+ container.escapeExpression((depth0.item?.label ?? container.strict(depth0.item, "label")));
},"1":function(container,depth0,helpers,partials,data) {

return "<p class=\"lead\"><strong>"
+ container.escapeExpression((depth0.text?.developmentTargets ?? container.strict(depth0.text, "developmentTargets")))
+ ":</strong> "
+ container.escapeExpression(helpers.say((depth0?.developmentTargets ?? container.strict(depth0, "developmentTargets"))))
+ "</p>\n";
},"2":function(container,depth0,helpers,partials,data) {

return "<dl class=\"lights\">\n"
+ container.with(3, (depth0?.work ?? container.strict(depth0, "work")), data)
+ "\n"
+ container.with(3, (depth0?.result ?? container.strict(depth0, "result")), data)
+ "\n</dl>";
},"3":function(container,depth0,helpers,partials,data) {

return "<div class=\"light\">\n<dt>"
+ container.escapeExpression((depth0?.heading ?? container.strict(depth0, "heading")))
+ "</dt>\n<dd>\n"
+ (container.isEmpty((depth0?.marks ?? container.strict(depth0, "marks"))) ? container.print(6, depth0, data) : container.print(4, depth0, data))
+ "\n"
+ (container.isEmpty((depth0?.remark ?? container.strict(depth0, "remark"))) ? "" : container.print(7, depth0, data))
+ "\n</dd>\n</div>";
},"4":function(container,depth0,helpers,partials,data) {

return "<ul class=\"plain marks\">\n"
+ container.each(5, (depth0?.marks ?? container.strict(depth0, "marks")), data)
+ "</ul>";
},"5":function(container,depth0,helpers,partials,data) {

return "<li><span class=\"mark mark-"
+ container.escapeExpression((depth0?.kind ?? container.strict(depth0, "kind")))
+ "\"><svg class=\"icon\" viewBox=\"0 0 16 16\" aria-hidden=\"true\" focusable=\"false\"><path d=\""
+ container.escapeExpression((depth0?.icon ?? container.strict(depth0, "icon")))
+ "\"/></svg> "
+ container.escapeExpression((depth0?.text ?? container.strict(depth0, "text")))
+ "</span></li>\n";
},"6":function(container,depth0,helpers,partials,data) {
return "<p class=\"missing\">"
+ container.escapeExpression((depth0?.words ?? container.strict(depth0, "words")))
+ "</p>";
},"7":function(container,depth0,helpers,partials,data) {

return container.with(8, (depth0?.remark ?? container.strict(depth0, "remark")), data);
},"8":function(container,depth0,helpers,partials,data) {

return "<p class=\"remark\">"
+ (container.isEmpty((depth0?.before ?? container.strict(depth0, "before"))) ? "" : container.print(9, depth0, data))
+ (container.isEmpty((depth0?.item ?? container.strict(depth0, "item"))) ? "" : container.print(10, depth0, data))
+ container.escapeExpression((depth0?.said ?? container.strict(depth0, "said")))
+ "</p>";
},"9":function(container,depth0,helpers,partials,data) {
return container.escapeExpression((depth0?.before ?? container.strict(depth0, "before")))
+ " ";
},"10":function(container,depth0,helpers,partials,data) {

return container.with(11, (depth0?.item ?? container.strict(depth0, "item")), data)
+ ": ";
},"11":function(container,depth0,helpers,partials,data) {

return "<a href=\""
+ container.escapeExpression((depth0?.href ?? container.strict(depth0, "href")))
+ "\">"
+ container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))))
+ "</a>";
},"12":function(container,depth0,helpers,partials,data) {

return "<figure class=\"official\">\n<figcaption>"
+ container.escapeExpression((data.root.text?.officialText ?? container.strict(data.root.text, "officialText")))
+ "</figcaption>\n<blockquote>"
+ container.escapeExpression(helpers.markdown((depth0?.officialText ?? container.strict(depth0, "officialText"))))
+ "</blockquote>\n</figure>\n";
},"13":function(container,depth0,helpers,partials,data) {

return "<div class=\"prose\">"
+ container.escapeExpression(helpers.markdown((depth0?.description ?? container.strict(depth0, "description"))))
+ "</div>\n";
},"14":function(container,depth0,helpers,partials,data) {

return "<section class=\"prose\">\n<h2>"
+ container.escapeExpression((depth0?.heading ?? container.strict(depth0, "heading")))
+ "</h2>\n"
+ container.escapeExpression(helpers.markdown((depth0?.prose ?? container.strict(depth0, "prose"))))
+ "\n</section>\n";
},"15":function(container,depth0,helpers,partials,data) {

return "<section>\n<h2>"
+ container.escapeExpression((depth0.results?.figures ?? container.strict(depth0.results, "figures")))
+ "</h2>\n<ul class=\"plain headline\">\n"
+ container.each(16, (depth0?.figures ?? container.strict(depth0, "figures")), data)
+ "</ul>\n</section>\n";
},"16":function(container,depth0,helpers,partials,data) {

return "<li>\n<h3>"
+ container.with(17, (depth0?.item ?? container.strict(depth0, "item")), data)
+ "</h3>\n<p class=\"own\">"
+ container.with(21, (depth0?.own ?? container.strict(depth0, "own")), data)
+ "</p>\n"
+ (container.isEmpty((depth0?.country ?? container.strict(depth0, "country"))) ? "" : container.print(25, depth0, data))
+ "\n"
+ (container.isEmpty((depth0?.line ?? container.strict(depth0, "line"))) ? "" : container.print(26, depth0, data))
+ "\n"
+ (container.isEmpty((depth0?.source ?? container.strict(depth0, "source"))) ? "" : container.print(27, depth0, data))
+ "\n</li>\n";
},"17":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(18, depth0, data))
+ (container.isEmpty((depth0?.href ?? container.strict(depth0, "href"))) ? container.print(19, depth0, data) : container.print(11, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(20, depth0, data));
},"18":function(container,depth0,helpers,partials,data) {
return "<span class=\"label\">"
+ container.escapeExpression((depth0?.label ?? container.strict(depth0, "label")))
+ "</span> ";
},"19":function(container,depth0,helpers,partials,data) {

return container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))));
},"20":function(container,depth0,helpers,partials,data) {

return " <span class=\"note\">("
+ container.escapeExpression(helpers.say((depth0?.note ?? container.strict(depth0, "note"))))
+ ")</span>";
},"21":function(container,depth0,helpers,partials,data) {

return "<span class=\"value\">"
+ container.escapeExpression((depth0?.value ?? container.strict(depth0, "value")))
+ "</span>"
+ (container.isEmpty((depth0?.period ?? container.strict(depth0, "period"))) ? "" : container.print(22, depth0, data))
+ (container.isEmpty((depth0?.flag ?? container.strict(depth0, "flag"))) ? "" : container.print(23, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(24, depth0, data));
},"22":function(container,depth0,helpers,partials,data) {
return " <span class=\"when\">("
+ container.escapeExpression((depth0?.period ?? container.strict(depth0, "period")))
+ ")</span>";
},"23":function(container,depth0,helpers,partials,data) {
return " <span class=\"note\">"
+ container.escapeExpression((depth0?.flag ?? container.strict(depth0, "flag")))
+ "</span>";
},"24":function(container,depth0,helpers,partials,data) {

return " <span class=\"note\">"
+ container.escapeExpression(helpers.say((depth0?.note ?? container.strict(depth0, "note"))))
+ "</span>";
},"25":function(container,depth0,helpers,partials,data) {

return "<p class=\"country\">"
+ container.escapeExpression((data.root.results?.country ?? container.strict(data.root.results, "country")))
+ ": "
+ container.with(21, (depth0?.country ?? container.strict(depth0, "country")), data)
+ "</p>";
},"26":function(container,depth0,helpers,partials,data) {

return "<p class=\"line\">"
+ container.escapeExpression(helpers.svg((depth0?.line ?? container.strict(depth0, "line"))))
+ "</p>";
},"27":function(container,depth0,helpers,partials,data) {

return "<p class=\"note\">"
+ container.escapeExpression((data.root.text?.source ?? container.strict(data.root.text, "source")))
+ ": "
+ container.escapeExpression(helpers.say((depth0?.source ?? container.strict(depth0, "source"))))
+ "</p>";
},"28":function(container,depth0,helpers,partials,data) {

return "<section>\n<h2>"
+ container.escapeExpression((depth0.text?.phenomena ?? container.strict(depth0.text, "phenomena")))
+ "</h2>\n<ul class=\"cards phenomena\">\n"
+ container.each(29, (depth0?.phenomena ?? container.strict(depth0, "phenomena")), data)
+ "</ul>\n</section>\n";
},"29":function(container,depth0,helpers,partials,data) {

return "<li class=\"card\">\n<h3>"
+ container.escapeExpression(helpers.say((depth0.item?.words ?? container.strict(depth0.item, "words"))))
+ "</h3>\n"
+ (container.isEmpty((depth0?.prose ?? container.strict(depth0, "prose"))) ? "" : container.print(30, depth0, data))
+ "\n"
+ (container.isEmpty((depth0?.followedBy ?? container.strict(depth0, "followedBy"))) ? "" : container.print(31, depth0, data))
+ "</li>\n";
},"30":function(container,depth0,helpers,partials,data) {

return "<div class=\"prose\">"
+ container.escapeExpression(helpers.markdown((depth0?.prose ?? container.strict(depth0, "prose"))))
+ "</div>";
},"31":function(container,depth0,helpers,partials,data) {

return "<p class=\"note\">"
+ container.escapeExpression((data.root.text?.followedBy ?? container.strict(data.root.text, "followedBy")))
+ ":</p>\n<ul class=\"plain small\">\n"
+ container.each(32, (depth0?.followedBy ?? container.strict(depth0, "followedBy")), data)
+ "</ul>\n";
},"32":function(container,depth0,helpers,partials,data) {

return "<li>"
+ (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(18, depth0, data))
+ (container.isEmpty((depth0?.href ?? container.strict(depth0, "href"))) ? container.print(19, depth0, data) : container.print(11, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(20, depth0, data))
+ "</li>\n";
},"33":function(container,depth0,helpers,partials,data) {

return "<section>\n<h2>"
+ container.escapeExpression((depth0.text?.goals ?? container.strict(depth0.text, "goals")))
+ "</h2>\n"
+ (container.isEmpty((depth0?.tableLeftOut ?? container.strict(depth0, "tableLeftOut"))) ? "" : container.print(34, depth0, data))
+ "<ul class=\"lines goals\">\n"
+ container.each(35, (depth0?.goals ?? container.strict(depth0, "goals")), data)
+ "</ul></section>\n"
+ (container.isEmpty((depth0?.table ?? container.strict(depth0, "table"))) ? "" : container.print(39, depth0, data))
+ (container.isEmpty((depth0?.timeline ?? container.strict(depth0, "timeline"))) ? "" : container.print(63, depth0, data));
},"34":function(container,depth0,helpers,partials,data) {
return "<p class=\"text-column\">"
+ container.escapeExpression((depth0?.tableLeftOut ?? container.strict(depth0, "tableLeftOut")))
+ "</p>\n";
},"35":function(container,depth0,helpers,partials,data) {

return "<li>\n<p class=\"line\"><span class=\"entry\">"
+ container.with(17, (depth0?.item ?? container.strict(depth0, "item")), data)
+ "</span>"
+ (container.isEmpty((depth0?.ended ?? container.strict(depth0, "ended"))) ? "" : container.print(36, depth0, data))
+ " <span class=\"counts\">"
+ container.escapeExpression((depth0?.counts ?? container.strict(depth0, "counts")))
+ "</span></p>\n"
+ (container.isEmpty((depth0?.lights ?? container.strict(depth0, "lights"))) ? "" : container.print(37, depth0, data))
+ "\n"
+ (container.isEmpty((depth0?.lightsInShort ?? container.strict(depth0, "lightsInShort"))) ? "" : container.print(38, depth0, data))
+ "\n</li>\n";
},"36":function(container,depth0,helpers,partials,data) {
return " <span class=\"chip chip-cancelled\">"
+ container.escapeExpression((depth0?.ended ?? container.strict(depth0, "ended")))
+ "</span>";
},"37":function(container,depth0,helpers,partials,data) {

return container.with(2, (depth0?.lights ?? container.strict(depth0, "lights")), data);
},"38":function(container,depth0,helpers,partials,data) {
return "<p class=\"note\">"
+ container.escapeExpression((depth0?.lightsInShort ?? container.strict(depth0, "lightsInShort")))
+ "</p>";
},"39":function(container,depth0,helpers,partials,data) {

return "<section>\n<h2 id=\"plan-table\">"
+ container.escapeExpression((depth0.text?.goalsAndActions ?? container.strict(depth0.text, "goalsAndActions")))
+ "</h2>\n<p class=\"scroll-hint\">"
+ container.escapeExpression((depth0.text?.scrollHint ?? container.strict(depth0.text, "scrollHint")))
+ "</p>\n<section class=\"scroll\" aria-labelledby=\"plan-table\" tabindex=\"0\">\n<table class=\"plan\">\n<caption class=\"unseen\">"
+ container.escapeExpression(helpers.say((depth0.item?.words ?? container.strict(depth0.item, "words"))))
+ ": "
+ container.escapeExpression((depth0.text?.tableCaption ?? container.strict(depth0.text, "tableCaption")))
+ "</caption>\n<thead>\n<tr>\n<th scope=\"col\" id=\"c-goals\">"
+ container.escapeExpression((depth0.text.columns?.goals ?? container.strict(depth0.text.columns, "goals")))
+ "</th>\n<th scope=\"col\" id=\"c-actions\">"
+ container.escapeExpression((depth0.text.columns?.actions ?? container.strict(depth0.text.columns, "actions")))
+ "</th>\n<th scope=\"col\" id=\"c-owners\">"
+ container.escapeExpression((depth0.text.columns?.owners ?? container.strict(depth0.text.columns, "owners")))
+ "</th>\n<th scope=\"col\" id=\"c-metrics\">"
+ container.escapeExpression((depth0.text.columns?.metrics ?? container.strict(depth0.text.columns, "metrics")))
+ "</th>\n</tr>\n</thead>\n"
+ container.each(40, (depth0.table?.sections ?? container.strict(depth0.table, "sections")), data)
+ "</table>\n</section></section>\n";
},"40":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.heading ?? container.strict(depth0, "heading"))) ? "" : container.print(41, depth0, data))
+ container.each(43, (depth0?.goals ?? container.strict(depth0, "goals")), data);
},"41":function(container,depth0,helpers,partials,data) {

return "<tbody>\n<tr class=\"phenomenon\"><th scope=\"rowgroup\" colspan=\"4\" id=\""
+ container.escapeExpression((depth0?.anchor ?? container.strict(depth0, "anchor")))
+ "\">"
+ (container.isEmpty((depth0.heading?.kind ?? container.strict(depth0.heading, "kind"))) ? "" : container.print(42, depth0, data))
+ container.escapeExpression(helpers.say((depth0.heading?.words ?? container.strict(depth0.heading, "words"))))
+ "</th></tr>\n</tbody>\n";
},"42":function(container,depth0,helpers,partials,data) {

return container.escapeExpression((depth0.heading?.kind ?? container.strict(depth0.heading, "kind")))
+ ": ";
},"43":function(container,depth0,helpers,partials,data) {

return "<tbody>\n<tr>\n<th class=\"goal\" scope=\"rowgroup\" rowspan=\""
+ container.escapeExpression((depth0?.span ?? container.strict(depth0, "span")))
+ "\" id=\""
+ container.escapeExpression((depth0?.anchor ?? container.strict(depth0, "anchor")))
+ "\" headers=\""
+ container.escapeExpression((depth0?.headers ?? container.strict(depth0, "headers")))
+ "\">"
+ container.with(17, (depth0?.item ?? container.strict(depth0, "item")), data)
+ "\n"
+ (container.isEmpty((depth0?.targetGroups ?? container.strict(depth0, "targetGroups"))) ? "" : container.print(44, depth0, data))
+ "</th>\n"
+ container.with(45, (depth0?.first ?? container.strict(depth0, "first")), data)
+ "<td rowspan=\""
+ container.escapeExpression((depth0?.span ?? container.strict(depth0, "span")))
+ "\" headers=\"c-metrics "
+ container.escapeExpression((depth0?.anchor ?? container.strict(depth0, "anchor")))
+ "\">\n"
+ (container.isEmpty((depth0?.metrics ?? container.strict(depth0, "metrics"))) ? container.print(61, depth0, data) : container.print(58, depth0, data))
+ "</td>\n</tr>\n"
+ container.each(62, (depth0?.rows ?? container.strict(depth0, "rows")), data)
+ "</tbody>\n";
},"44":function(container,depth0,helpers,partials,data) {

return "<ul class=\"plain groups\">\n"
+ container.each(32, (depth0?.targetGroups ?? container.strict(depth0, "targetGroups")), data)
+ "</ul>\n";
},"45":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.whole ?? container.strict(depth0, "whole"))) ? container.print(53, depth0, data) : container.print(46, depth0, data));
},"46":function(container,depth0,helpers,partials,data) {

return "<td class=\"whole\" colspan=\"2\" headers=\"c-actions c-owners "
+ container.escapeExpression((depth0?.headers ?? container.strict(depth0, "headers")))
+ "\"><span class=\"note\">"
+ container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))))
+ "</span> "
+ (container.isEmpty((depth0?.owners ?? container.strict(depth0, "owners"))) ? container.print(52, depth0, data) : container.print(47, depth0, data))
+ "</td>\n";
},"47":function(container,depth0,helpers,partials,data) {

return "<ul class=\"plain owners\">\n"
+ container.each(48, (depth0?.owners ?? container.strict(depth0, "owners")), data)
+ "</ul>\n";
},"48":function(container,depth0,helpers,partials,data) {

return "<li"
+ (container.isEmpty((depth0?.lead ?? container.strict(depth0, "lead"))) ? "" : container.print(49, depth0, data))
+ ">"
+ (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(18, depth0, data))
+ (container.isEmpty((depth0?.href ?? container.strict(depth0, "href"))) ? container.print(19, depth0, data) : container.print(11, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(20, depth0, data))
+ (container.isEmpty((depth0?.lead ?? container.strict(depth0, "lead"))) ? "" : container.print(50, depth0, data))
+ "</li>\n";
},"49":function(container,depth0,helpers,partials,data) {
return " class=\"lead\"";
},"50":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.role ?? container.strict(depth0, "role"))) ? "" : container.print(51, depth0, data));
},"51":function(container,depth0,helpers,partials,data) {
return "&nbsp;<span class=\"role\">"
+ container.escapeExpression((depth0?.role ?? container.strict(depth0, "role")))
+ "</span>";
},"52":function(container,depth0,helpers,partials,data) {

return "<span class=\"missing\">"
+ container.escapeExpression((data.root.text?.noOwner ?? container.strict(data.root.text, "noOwner")))
+ "</span>\n";
},"53":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.group ?? container.strict(depth0, "group"))) ? container.print(55, depth0, data) : container.print(54, depth0, data));
},"54":function(container,depth0,helpers,partials,data) {

return "<th class=\"group\" scope=\"row\" colspan=\"2\" id=\""
+ container.escapeExpression((depth0?.anchor ?? container.strict(depth0, "anchor")))
+ "\" headers=\"c-actions "
+ container.escapeExpression((depth0?.headers ?? container.strict(depth0, "headers")))
+ "\">"
+ (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(18, depth0, data))
+ (container.isEmpty((depth0?.href ?? container.strict(depth0, "href"))) ? container.print(19, depth0, data) : container.print(11, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(20, depth0, data))
+ "</th>\n";
},"55":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.empty ?? container.strict(depth0, "empty"))) ? container.print(57, depth0, data) : container.print(56, depth0, data));
},"56":function(container,depth0,helpers,partials,data) {

return "<td class=\"missing\" colspan=\"2\" headers=\"c-actions "
+ container.escapeExpression((depth0?.headers ?? container.strict(depth0, "headers")))
+ "\">"
+ container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))))
+ "</td>\n";
},"57":function(container,depth0,helpers,partials,data) {

return "<th class=\"action\" scope=\"row\" id=\""
+ container.escapeExpression((depth0?.anchor ?? container.strict(depth0, "anchor")))
+ "\" headers=\"c-actions "
+ container.escapeExpression((depth0?.headers ?? container.strict(depth0, "headers")))
+ "\">"
+ (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(18, depth0, data))
+ (container.isEmpty((depth0?.href ?? container.strict(depth0, "href"))) ? container.print(19, depth0, data) : container.print(11, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(20, depth0, data))
+ "</th>\n<td headers=\"c-owners "
+ container.escapeExpression((depth0?.headers ?? container.strict(depth0, "headers")))
+ " "
+ container.escapeExpression((depth0?.anchor ?? container.strict(depth0, "anchor")))
+ "\">"
+ (container.isEmpty((depth0?.owners ?? container.strict(depth0, "owners"))) ? container.print(52, depth0, data) : container.print(47, depth0, data))
+ "</td>\n";
},"58":function(container,depth0,helpers,partials,data) {

return "<ul class=\"metric-list\">\n"
+ container.each(59, (depth0?.metrics ?? container.strict(depth0, "metrics")), data)
+ "</ul>\n";
},"59":function(container,depth0,helpers,partials,data) {

return "<li>"
+ container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))))
+ (container.isEmpty((depth0?.of ?? container.strict(depth0, "of"))) ? "" : container.print(60, depth0, data))
+ "</li>\n";
},"60":function(container,depth0,helpers,partials,data) {
return " <span class=\"note\">("
+ container.escapeExpression((depth0?.of ?? container.strict(depth0, "of")))
+ ")</span>";
},"61":function(container,depth0,helpers,partials,data) {

return "<span class=\"missing\">"
+ container.escapeExpression((data.root.text?.noMetrics ?? container.strict(data.root.text, "noMetrics")))
+ "</span>\n";
},"62":function(container,depth0,helpers,partials,data) {

return "<tr>\n"
+ (container.isEmpty((depth0?.whole ?? container.strict(depth0, "whole"))) ? container.print(53, depth0, data) : container.print(46, depth0, data))
+ "</tr>\n";
},"63":function(container,depth0,helpers,partials,data) {

return container.with(64, (depth0?.timeline ?? container.strict(depth0, "timeline")), data)
+ "\n";
},"64":function(container,depth0,helpers,partials,data) {

return "<figure class=\"chart-figure\" id=\""
+ container.escapeExpression((depth0?.id ?? container.strict(depth0, "id")))
+ "\">\n<figcaption id=\""
+ container.escapeExpression((depth0?.id ?? container.strict(depth0, "id")))
+ "_title\""
+ (container.isEmpty((depth0?.titleLang ?? container.strict(depth0, "titleLang"))) ? "" : container.print(65, depth0, data))
+ ">"
+ container.escapeExpression((depth0?.title ?? container.strict(depth0, "title")))
+ "</figcaption>\n<p class=\"chart-words\">"
+ container.escapeExpression((depth0?.description ?? container.strict(depth0, "description")))
+ "</p>\n<section class=\"scroll chart-scroll\" aria-labelledby=\""
+ container.escapeExpression((depth0?.id ?? container.strict(depth0, "id")))
+ "_title\" tabindex=\"0\">"
+ container.escapeExpression(helpers.svg((depth0?.svg ?? container.strict(depth0, "svg"))))
+ "</section><section class=\"scroll chart-table\" aria-labelledby=\""
+ container.escapeExpression((depth0?.id ?? container.strict(depth0, "id")))
+ "_table\" tabindex=\"0\">\n<table"
+ (container.isEmpty((depth0.table?.isSortable ?? container.strict(depth0.table, "isSortable"))) ? "" : container.print(66, depth0, data))
+ ">\n<caption id=\""
+ container.escapeExpression((depth0?.id ?? container.strict(depth0, "id")))
+ "_table\">"
+ container.escapeExpression((depth0.words?.table ?? container.strict(depth0.words, "table")))
+ "<span class=\"unseen\">: <span"
+ (container.isEmpty((depth0?.titleLang ?? container.strict(depth0, "titleLang"))) ? "" : container.print(65, depth0, data))
+ ">"
+ container.escapeExpression((depth0?.title ?? container.strict(depth0, "title")))
+ "</span></span></caption>\n<thead>\n<tr>"
+ container.each(67, (depth0.table?.head ?? container.strict(depth0.table, "head")), data)
+ "</tr>\n</thead>\n<tbody>\n"
+ container.each(68, (depth0.table?.rows ?? container.strict(depth0.table, "rows")), data)
+ "</tbody>\n</table>\n</section>"
+ (container.isEmpty((depth0?.csvHref ?? container.strict(depth0, "csvHref"))) ? "" : container.print(72, depth0, data))
+ "</figure>";
},"65":function(container,depth0,helpers,partials,data) {
return " lang=\""
+ container.escapeExpression((depth0?.titleLang ?? container.strict(depth0, "titleLang")))
+ "\"";
},"66":function(container,depth0,helpers,partials,data) {
return " data-sortable";
},"67":function(container,depth0,helpers,partials,data) {
return "<th scope=\"col\">"
+ container.escapeExpression(depth0)
+ "</th>";
},"68":function(container,depth0,helpers,partials,data) {

return "<tr><th scope=\"row\">"
+ container.escapeExpression((depth0?.header ?? container.strict(depth0, "header")))
+ "</th>"
+ container.each(69, (depth0?.cells ?? container.strict(depth0, "cells")), data)
+ "</tr>\n";
},"69":function(container,depth0,helpers,partials,data) {

return "<td"
+ (container.isEmpty((depth0?.isNumber ?? container.strict(depth0, "isNumber"))) ? "" : container.print(70, depth0, data))
+ (container.isEmpty((depth0?.sortedBy ?? container.strict(depth0, "sortedBy"))) ? "" : container.print(71, depth0, data))
+ ">"
+ container.escapeExpression((depth0?.text ?? container.strict(depth0, "text")))
+ "</td>";
},"70":function(container,depth0,helpers,partials,data) {
return " class=\"numeric\"";
},"71":function(container,depth0,helpers,partials,data) {
return " data-value=\""
+ container.escapeExpression((depth0?.sortedBy ?? container.strict(depth0, "sortedBy")))
+ "\"";
},"72":function(container,depth0,helpers,partials,data) {

return "<ul class=\"plain chart-downloads\">\n<li><a href=\""
+ container.escapeExpression(helpers.drawn((depth0?.svgHref ?? container.strict(depth0, "svgHref"))))
+ "\" download=\""
+ container.escapeExpression((depth0?.svgName ?? container.strict(depth0, "svgName")))
+ "\">"
+ container.escapeExpression((depth0.words?.saveSvg ?? container.strict(depth0.words, "saveSvg")))
+ "<span class=\"unseen\">: "
+ container.escapeExpression((depth0?.title ?? container.strict(depth0, "title")))
+ "</span></a></li>\n<li><a href=\""
+ container.escapeExpression((depth0?.csvHref ?? container.strict(depth0, "csvHref")))
+ "\" download=\""
+ container.escapeExpression((depth0?.csvName ?? container.strict(depth0, "csvName")))
+ "\">"
+ container.escapeExpression((depth0.words?.saveCsv ?? container.strict(depth0.words, "saveCsv")))
+ "<span class=\"unseen\">: "
+ container.escapeExpression((depth0?.title ?? container.strict(depth0, "title")))
+ "</span></a></li>\n</ul>\n";
},"73":function(container,depth0,helpers,partials,data) {

return "<p class=\"missing\">"
+ container.escapeExpression((depth0.text?.noGoals ?? container.strict(depth0.text, "noGoals")))
+ "</p>\n";
},"74":function(container,depth0,helpers,partials,data) {

return "<section>\n<h2>"
+ container.escapeExpression((depth0.text?.handling ?? container.strict(depth0.text, "handling")))
+ "</h2>\n<ol class=\"timeline\">\n"
+ container.each(75, (depth0?.approvals ?? container.strict(depth0, "approvals")), data)
+ "</ol></section>\n";
},"75":function(container,depth0,helpers,partials,data) {

return "<li>\n<p class=\"when\">"
+ (container.isEmpty((depth0?.day ?? container.strict(depth0, "day"))) ? "" : container.print(76, depth0, data))
+ "</p>\n<p>"
+ (container.isEmpty((depth0?.body ?? container.strict(depth0, "body"))) ? "" : container.print(77, depth0, data))
+ "<span class=\"tag\">"
+ container.escapeExpression((depth0?.state ?? container.strict(depth0, "state")))
+ "</span></p>\n"
+ (container.isEmpty((depth0?.section ?? container.strict(depth0, "section"))) ? container.print(80, depth0, data) : container.print(78, depth0, data))
+ "\n"
+ (container.isEmpty((depth0?.link ?? container.strict(depth0, "link"))) ? "" : container.print(82, depth0, data))
+ "\n</li>\n";
},"76":function(container,depth0,helpers,partials,data) {

return "<time datetime=\""
+ container.escapeExpression((depth0?.day ?? container.strict(depth0, "day")))
+ "\">"
+ container.escapeExpression((depth0?.date ?? container.strict(depth0, "date")))
+ "</time>";
},"77":function(container,depth0,helpers,partials,data) {

return "<strong>"
+ container.with(17, (depth0?.body ?? container.strict(depth0, "body")), data)
+ "</strong> ";
},"78":function(container,depth0,helpers,partials,data) {

return "<p class=\"note\">"
+ container.escapeExpression((depth0?.section ?? container.strict(depth0, "section")))
+ (container.isEmpty((depth0?.caseNumber ?? container.strict(depth0, "caseNumber"))) ? "" : container.print(79, depth0, data))
+ "</p>";
},"79":function(container,depth0,helpers,partials,data) {
return ", "
+ container.escapeExpression((depth0?.caseNumber ?? container.strict(depth0, "caseNumber")));
},"80":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.caseNumber ?? container.strict(depth0, "caseNumber"))) ? "" : container.print(81, depth0, data));
},"81":function(container,depth0,helpers,partials,data) {
return "<p class=\"note\">"
+ container.escapeExpression((depth0?.caseNumber ?? container.strict(depth0, "caseNumber")))
+ "</p>";
},"82":function(container,depth0,helpers,partials,data) {

return "<p>"
+ container.with(17, (depth0?.link ?? container.strict(depth0, "link")), data)
+ "</p>";
},"83":function(container,depth0,helpers,partials,data) {

return "<section>\n<h2>"
+ container.escapeExpression((depth0.text?.followedBy ?? container.strict(depth0.text, "followedBy")))
+ "</h2>\n<ul>\n"
+ container.each(32, (depth0?.followedBy ?? container.strict(depth0, "followedBy")), data)
+ "</ul>\n</section>\n";
},"84":function(container,depth0,helpers,partials,data) {

return "<section>\n<h2>"
+ container.escapeExpression((depth0.text?.documents ?? container.strict(depth0.text, "documents")))
+ "</h2>\n<ul>\n"
+ container.each(32, (depth0?.documents ?? container.strict(depth0, "documents")), data)
+ "</ul>\n</section>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {

return "<header class=\"page-head\">\n<p class=\"kicker\">"
+ container.escapeExpression((depth0.text?.focusArea ?? container.strict(depth0.text, "focusArea")))
+ (container.isEmpty((depth0.item?.label ?? container.strict(depth0.item, "label"))) ? "" : container.print(0, depth0, data))
+ "</p>\n<h1>"
+ container.escapeExpression(helpers.say((depth0.item?.words ?? container.strict(depth0.item, "words"))))
+ "</h1>\n"
+ (container.isEmpty((depth0?.developmentTargets ?? container.strict(depth0, "developmentTargets"))) ? "" : container.print(1, depth0, data))
+ container.with(2, (depth0?.lights ?? container.strict(depth0, "lights")), data)
+ "\n</header>\n"
+ (container.isEmpty((depth0?.officialText ?? container.strict(depth0, "officialText"))) ? "" : container.print(12, depth0, data))
+ (container.isEmpty((depth0?.description ?? container.strict(depth0, "description"))) ? "" : container.print(13, depth0, data))
+ container.each(14, (depth0?.passages ?? container.strict(depth0, "passages")), data)
+ (container.isEmpty((depth0?.figures ?? container.strict(depth0, "figures"))) ? "" : container.print(15, depth0, data))
+ (container.isEmpty((depth0?.phenomena ?? container.strict(depth0, "phenomena"))) ? "" : container.print(28, depth0, data))
+ (container.isEmpty((depth0?.goals ?? container.strict(depth0, "goals"))) ? container.print(73, depth0, data) : container.print(33, depth0, data))
+ (container.isEmpty((depth0?.approvals ?? container.strict(depth0, "approvals"))) ? "" : container.print(74, depth0, data))
+ (container.isEmpty((depth0?.followedBy ?? container.strict(depth0, "followedBy"))) ? "" : container.print(83, depth0, data))
+ (container.isEmpty((depth0?.documents ?? container.strict(depth0, "documents"))) ? "" : container.print(84, depth0, data));
},"useData":true},
"html/front": {"0":function(container,depth0,helpers,partials,data) {

return "<span class=\"chip chip-"
+ container.escapeExpression((depth0?.phase ?? container.strict(depth0, "phase")))
+ "\">"
+ container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))))
+ "</span>";
},"1":function(container,depth0,helpers,partials,data) {

return "<span>"
+ container.escapeExpression((depth0?.number ?? container.strict(depth0, "number")))
+ " "
+ container.escapeExpression((depth0?.words ?? container.strict(depth0, "words")))
+ "</span> ";
},"2":function(container,depth0,helpers,partials,data) {

return "<div>\n<dt>"
+ container.escapeExpression((depth0?.term ?? container.strict(depth0, "term")))
+ "</dt>\n"
+ container.each(3, (depth0?.items ?? container.strict(depth0, "items")), data)
+ "</div>\n";
},"3":function(container,depth0,helpers,partials,data) {

return "<dd>"
+ (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(4, depth0, data))
+ (container.isEmpty((depth0?.href ?? container.strict(depth0, "href"))) ? container.print(6, depth0, data) : container.print(5, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(7, depth0, data))
+ "</dd>\n";
},"4":function(container,depth0,helpers,partials,data) {
return "<span class=\"label\">"
+ container.escapeExpression((depth0?.label ?? container.strict(depth0, "label")))
+ "</span> ";
},"5":function(container,depth0,helpers,partials,data) {

return "<a href=\""
+ container.escapeExpression((depth0?.href ?? container.strict(depth0, "href")))
+ "\">"
+ container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))))
+ "</a>";
},"6":function(container,depth0,helpers,partials,data) {

return container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))));
},"7":function(container,depth0,helpers,partials,data) {

return " <span class=\"note\">("
+ container.escapeExpression(helpers.say((depth0?.note ?? container.strict(depth0, "note"))))
+ ")</span>";
},"8":function(container,depth0,helpers,partials,data) {

return "<section>\n<h2>"
+ container.escapeExpression((depth0.results?.situation ?? container.strict(depth0.results, "situation")))
+ "</h2>\n<p class=\"note\">"
+ container.escapeExpression((depth0.results?.situationNote ?? container.strict(depth0.results, "situationNote")))
+ "</p>\n<ul class=\"plain situation\">\n"
+ container.each(9, (depth0?.situation ?? container.strict(depth0, "situation")), data)
+ "</ul>\n</section>\n";
},"9":function(container,depth0,helpers,partials,data) {

return "<li class=\"situation-"
+ container.escapeExpression((depth0?.kind ?? container.strict(depth0, "kind")))
+ "\">\n<h3>"
+ container.escapeExpression((depth0?.heading ?? container.strict(depth0, "heading")))
+ "</h3>\n<p class=\"note\">"
+ container.escapeExpression((depth0?.whole ?? container.strict(depth0, "whole")))
+ "</p>\n<ul class=\"plain marks\">\n"
+ container.each(10, (depth0?.marks ?? container.strict(depth0, "marks")), data)
+ "</ul>"
+ (container.isEmpty((depth0?.remark ?? container.strict(depth0, "remark"))) ? "" : container.print(11, depth0, data))
+ "\n<p class=\"onward\">"
+ container.with(15, (depth0?.more ?? container.strict(depth0, "more")), data)
+ "</p>\n</li>\n";
},"10":function(container,depth0,helpers,partials,data) {

return "<li><span class=\"mark mark-"
+ container.escapeExpression((depth0?.kind ?? container.strict(depth0, "kind")))
+ "\"><svg class=\"icon\" viewBox=\"0 0 16 16\" aria-hidden=\"true\" focusable=\"false\"><path d=\""
+ container.escapeExpression((depth0?.icon ?? container.strict(depth0, "icon")))
+ "\"/></svg> "
+ container.escapeExpression((depth0?.text ?? container.strict(depth0, "text")))
+ "</span></li>\n";
},"11":function(container,depth0,helpers,partials,data) {

return container.with(12, (depth0?.remark ?? container.strict(depth0, "remark")), data);
},"12":function(container,depth0,helpers,partials,data) {

return "<p class=\"remark\">"
+ (container.isEmpty((depth0?.before ?? container.strict(depth0, "before"))) ? "" : container.print(13, depth0, data))
+ (container.isEmpty((depth0?.item ?? container.strict(depth0, "item"))) ? "" : container.print(14, depth0, data))
+ container.escapeExpression((depth0?.said ?? container.strict(depth0, "said")))
+ "</p>";
},"13":function(container,depth0,helpers,partials,data) {
return container.escapeExpression((depth0?.before ?? container.strict(depth0, "before")))
+ " ";
},"14":function(container,depth0,helpers,partials,data) {

return container.with(5, (depth0?.item ?? container.strict(depth0, "item")), data)
+ ": ";
},"15":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(4, depth0, data))
+ (container.isEmpty((depth0?.href ?? container.strict(depth0, "href"))) ? container.print(6, depth0, data) : container.print(5, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(7, depth0, data));
},"16":function(container,depth0,helpers,partials,data) {

return "<ol class=\"timeline\">\n"
+ container.each(17, (depth0.done?.deeds ?? container.strict(depth0.done, "deeds")), data)
+ "</ol>\n";
},"17":function(container,depth0,helpers,partials,data) {

return "<li><p class=\"when\"><time datetime=\""
+ container.escapeExpression((depth0?.day ?? container.strict(depth0, "day")))
+ "\">"
+ container.escapeExpression((depth0?.date ?? container.strict(depth0, "date")))
+ "</time>"
+ (container.isEmpty((depth0?.kind ?? container.strict(depth0, "kind"))) ? "" : container.print(18, depth0, data))
+ "</p>\n<p class=\"about\">"
+ container.with(15, (depth0?.item ?? container.strict(depth0, "item")), data)
+ "</p>\n"
+ (container.isEmpty((depth0?.prose ?? container.strict(depth0, "prose"))) ? "" : container.print(19, depth0, data))
+ "\n"
+ (container.isEmpty((depth0?.coverage ?? container.strict(depth0, "coverage"))) ? "" : container.print(20, depth0, data))
+ "</li>\n";
},"18":function(container,depth0,helpers,partials,data) {
return " <span class=\"tag\">"
+ container.escapeExpression((depth0?.kind ?? container.strict(depth0, "kind")))
+ "</span>";
},"19":function(container,depth0,helpers,partials,data) {

return "<div class=\"prose small\">"
+ container.escapeExpression(helpers.markdown((depth0?.prose ?? container.strict(depth0, "prose"))))
+ "</div>";
},"20":function(container,depth0,helpers,partials,data) {

return "<p class=\"note\">"
+ container.escapeExpression((data.root.text?.coverage ?? container.strict(data.root.text, "coverage")))
+ ": "
+ container.escapeExpression((depth0?.coverage ?? container.strict(depth0, "coverage")))
+ (container.isEmpty((depth0?.coverageNote ?? container.strict(depth0, "coverageNote"))) ? "" : container.print(21, depth0, data))
+ "</p>";
},"21":function(container,depth0,helpers,partials,data) {

return " "
+ container.escapeExpression(helpers.say((depth0?.coverageNote ?? container.strict(depth0, "coverageNote"))));
},"22":function(container,depth0,helpers,partials,data) {

return "<p class=\"missing\">"
+ container.escapeExpression((depth0.done?.none ?? container.strict(depth0.done, "none")))
+ "</p>\n";
},"23":function(container,depth0,helpers,partials,data) {

return "<p class=\"onward\">"
+ container.with(15, (depth0.done?.more ?? container.strict(depth0.done, "more")), data)
+ "</p>";
},"24":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.matters ?? container.strict(depth0, "matters"))) ? "" : container.print(25, depth0, data));
},"25":function(container,depth0,helpers,partials,data) {

return "<h3>"
+ container.escapeExpression((depth0?.heading ?? container.strict(depth0, "heading")))
+ "</h3>\n<ul class=\"plain matters\">\n"
+ container.each(26, (depth0?.matters ?? container.strict(depth0, "matters")), data)
+ (container.isEmpty((depth0?.rest ?? container.strict(depth0, "rest"))) ? "" : container.print(30, depth0, data))
+ "\n</ul>\n";
},"26":function(container,depth0,helpers,partials,data) {

return "<li><p class=\"about\">"
+ container.with(15, (depth0?.item ?? container.strict(depth0, "item")), data)
+ "</p>\n<p class=\"note\">"
+ (container.isEmpty((depth0?.mark ?? container.strict(depth0, "mark"))) ? "" : container.print(27, depth0, data))
+ container.escapeExpression((depth0?.said ?? container.strict(depth0, "said")))
+ (container.isEmpty((depth0?.reason ?? container.strict(depth0, "reason"))) ? "" : container.print(29, depth0, data))
+ "</p></li>\n";
},"27":function(container,depth0,helpers,partials,data) {

return container.with(28, (depth0?.mark ?? container.strict(depth0, "mark")), data)
+ " ";
},"28":function(container,depth0,helpers,partials,data) {

return "<span class=\"mark mark-"
+ container.escapeExpression((depth0?.kind ?? container.strict(depth0, "kind")))
+ "\"><svg class=\"icon\" viewBox=\"0 0 16 16\" aria-hidden=\"true\" focusable=\"false\"><path d=\""
+ container.escapeExpression((depth0?.icon ?? container.strict(depth0, "icon")))
+ "\"/></svg> "
+ container.escapeExpression((depth0?.text ?? container.strict(depth0, "text")))
+ "</span>";
},"29":function(container,depth0,helpers,partials,data) {

return " "
+ container.escapeExpression(helpers.say((depth0?.reason ?? container.strict(depth0, "reason"))));
},"30":function(container,depth0,helpers,partials,data) {
return "<li class=\"note\">"
+ container.escapeExpression((depth0?.rest ?? container.strict(depth0, "rest")))
+ "</li>";
},"31":function(container,depth0,helpers,partials,data) {

return "<p class=\"missing\">"
+ container.escapeExpression((depth0.results?.noDecisions ?? container.strict(depth0.results, "noDecisions")))
+ "</p>\n";
},"32":function(container,depth0,helpers,partials,data) {

return "<p class=\"onward\">"
+ container.with(15, (depth0.decisions?.more ?? container.strict(depth0.decisions, "more")), data)
+ "</p>";
},"33":function(container,depth0,helpers,partials,data) {

return "<li class=\"card\">\n<h3>"
+ (container.isEmpty((depth0.item?.label ?? container.strict(depth0.item, "label"))) ? "" : container.print(34, depth0, data))
+ "<a href=\""
+ container.escapeExpression((depth0.item?.href ?? container.strict(depth0.item, "href")))
+ "\">"
+ container.escapeExpression(helpers.say((depth0.item?.words ?? container.strict(depth0.item, "words"))))
+ "</a></h3>\n"
+ (container.isEmpty((depth0?.developmentTargets ?? container.strict(depth0, "developmentTargets"))) ? "" : container.print(35, depth0, data))
+ "\n"
+ container.with(36, (depth0?.lights ?? container.strict(depth0, "lights")), data)
+ "\n<p class=\"counts\">"
+ container.each(40, (depth0?.counts ?? container.strict(depth0, "counts")), data)
+ "</p>\n</li>\n";
},"34":function(container,depth0,helpers,partials,data) {

return "<span class=\"label\">"
+ container.escapeExpression((depth0.item?.label ?? container.strict(depth0.item, "label")))
+ "</span> ";
},"35":function(container,depth0,helpers,partials,data) {

return "<p>"
+ container.escapeExpression(helpers.say((depth0?.developmentTargets ?? container.strict(depth0, "developmentTargets"))))
+ "</p>";
},"36":function(container,depth0,helpers,partials,data) {

return "<dl class=\"lights\">\n"
+ container.with(37, (depth0?.work ?? container.strict(depth0, "work")), data)
+ "\n"
+ container.with(37, (depth0?.result ?? container.strict(depth0, "result")), data)
+ "\n</dl>";
},"37":function(container,depth0,helpers,partials,data) {

return "<div class=\"light\">\n<dt>"
+ container.escapeExpression((depth0?.heading ?? container.strict(depth0, "heading")))
+ "</dt>\n<dd>\n"
+ (container.isEmpty((depth0?.marks ?? container.strict(depth0, "marks"))) ? container.print(39, depth0, data) : container.print(38, depth0, data))
+ "\n"
+ (container.isEmpty((depth0?.remark ?? container.strict(depth0, "remark"))) ? "" : container.print(11, depth0, data))
+ "\n</dd>\n</div>";
},"38":function(container,depth0,helpers,partials,data) {

return "<ul class=\"plain marks\">\n"
+ container.each(10, (depth0?.marks ?? container.strict(depth0, "marks")), data)
+ "</ul>";
},"39":function(container,depth0,helpers,partials,data) {
return "<p class=\"missing\">"
+ container.escapeExpression((depth0?.words ?? container.strict(depth0, "words")))
+ "</p>";
},"40":function(container,depth0,helpers,partials,data) {
return "<span>"
+ container.escapeExpression(depth0)
+ "</span> ";
},"41":function(container,depth0,helpers,partials,data) {

return "<section>\n<h2>"
+ container.escapeExpression((depth0.text?.crossCutting ?? container.strict(depth0.text, "crossCutting")))
+ "</h2>\n"
+ (container.isEmpty((depth0.cross?.goals ?? container.strict(depth0.cross, "goals"))) ? "" : container.print(42, depth0, data))
+ (container.isEmpty((depth0?.crossActions ?? container.strict(depth0, "crossActions"))) ? "" : container.print(48, depth0, data))
+ "</section>\n";
},"42":function(container,depth0,helpers,partials,data) {

return "<h3>"
+ container.escapeExpression((depth0.text?.crossCuttingGoals ?? container.strict(depth0.text, "crossCuttingGoals")))
+ "</h3>\n"
+ container.with(43, (depth0?.cross ?? container.strict(depth0, "cross")), data)
+ "\n";
},"43":function(container,depth0,helpers,partials,data) {

return "<ul class=\"lines goals\">\n"
+ container.each(44, (depth0?.goals ?? container.strict(depth0, "goals")), data)
+ "</ul>";
},"44":function(container,depth0,helpers,partials,data) {

return "<li>\n<p class=\"line\"><span class=\"entry\">"
+ container.with(15, (depth0?.item ?? container.strict(depth0, "item")), data)
+ "</span>"
+ (container.isEmpty((depth0?.ended ?? container.strict(depth0, "ended"))) ? "" : container.print(45, depth0, data))
+ " <span class=\"counts\">"
+ container.escapeExpression((depth0?.counts ?? container.strict(depth0, "counts")))
+ "</span></p>\n"
+ (container.isEmpty((depth0?.lights ?? container.strict(depth0, "lights"))) ? "" : container.print(46, depth0, data))
+ "\n"
+ (container.isEmpty((depth0?.lightsInShort ?? container.strict(depth0, "lightsInShort"))) ? "" : container.print(47, depth0, data))
+ "\n</li>\n";
},"45":function(container,depth0,helpers,partials,data) {
return " <span class=\"chip chip-cancelled\">"
+ container.escapeExpression((depth0?.ended ?? container.strict(depth0, "ended")))
+ "</span>";
},"46":function(container,depth0,helpers,partials,data) {

return container.with(36, (depth0?.lights ?? container.strict(depth0, "lights")), data);
},"47":function(container,depth0,helpers,partials,data) {
return "<p class=\"note\">"
+ container.escapeExpression((depth0?.lightsInShort ?? container.strict(depth0, "lightsInShort")))
+ "</p>";
},"48":function(container,depth0,helpers,partials,data) {

return "<h3 id=\"cross-actions\">"
+ container.escapeExpression((depth0.text?.crossCuttingActions ?? container.strict(depth0.text, "crossCuttingActions")))
+ "</h3>\n<p class=\"scroll-hint\">"
+ container.escapeExpression((data.root.text?.scrollHint ?? container.strict(data.root.text, "scrollHint")))
+ "</p>\n<section class=\"scroll\" aria-labelledby=\"cross-actions\" tabindex=\"0\">\n<table class=\"actions\" data-sortable>\n<caption class=\"unseen\">"
+ container.escapeExpression((depth0.text?.crossCuttingActions ?? container.strict(depth0.text, "crossCuttingActions")))
+ "</caption>\n<thead>\n<tr>\n<th scope=\"col\">"
+ container.escapeExpression((depth0.text?.action ?? container.strict(depth0.text, "action")))
+ "</th>\n<th scope=\"col\">"
+ container.escapeExpression((depth0.text?.owner ?? container.strict(depth0.text, "owner")))
+ "</th>\n<th scope=\"col\">"
+ container.escapeExpression((depth0.text?.schedule ?? container.strict(depth0.text, "schedule")))
+ "</th>\n<th scope=\"col\">"
+ container.escapeExpression((depth0.text?.status ?? container.strict(depth0.text, "status")))
+ "</th>\n</tr>\n</thead>\n<tbody>\n"
+ container.each(49, (depth0?.crossActions ?? container.strict(depth0, "crossActions")), data)
+ "</tbody>\n</table>\n</section>";
},"49":function(container,depth0,helpers,partials,data) {

return "<tr>\n<th scope=\"row\">"
+ container.with(15, (depth0?.item ?? container.strict(depth0, "item")), data)
+ "</th>\n<td>"
+ (container.isEmpty((depth0?.owners ?? container.strict(depth0, "owners"))) ? container.print(55, depth0, data) : container.print(50, depth0, data))
+ "</td>\n<td data-value=\""
+ container.escapeExpression((depth0?.scheduleValue ?? container.strict(depth0, "scheduleValue")))
+ "\">"
+ (container.isEmpty((depth0?.schedule ?? container.strict(depth0, "schedule"))) ? container.print(57, depth0, data) : container.print(56, depth0, data))
+ "</td>\n<td>"
+ container.with(0, (depth0?.chip ?? container.strict(depth0, "chip")), data)
+ "</td>\n</tr>";
},"50":function(container,depth0,helpers,partials,data) {

return "<ul class=\"plain owners\">\n"
+ container.each(51, (depth0?.owners ?? container.strict(depth0, "owners")), data)
+ "</ul>\n";
},"51":function(container,depth0,helpers,partials,data) {

return "<li"
+ (container.isEmpty((depth0?.lead ?? container.strict(depth0, "lead"))) ? "" : container.print(52, depth0, data))
+ ">"
+ (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(4, depth0, data))
+ (container.isEmpty((depth0?.href ?? container.strict(depth0, "href"))) ? container.print(6, depth0, data) : container.print(5, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(7, depth0, data))
+ (container.isEmpty((depth0?.lead ?? container.strict(depth0, "lead"))) ? "" : container.print(53, depth0, data))
+ "</li>\n";
},"52":function(container,depth0,helpers,partials,data) {
return " class=\"lead\"";
},"53":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.role ?? container.strict(depth0, "role"))) ? "" : container.print(54, depth0, data));
},"54":function(container,depth0,helpers,partials,data) {
return "&nbsp;<span class=\"role\">"
+ container.escapeExpression((depth0?.role ?? container.strict(depth0, "role")))
+ "</span>";
},"55":function(container,depth0,helpers,partials,data) {

return "<span class=\"missing\">"
+ container.escapeExpression((data.root.text?.noOwner ?? container.strict(data.root.text, "noOwner")))
+ "</span>\n";
},"56":function(container,depth0,helpers,partials,data) {
return container.escapeExpression((depth0?.schedule ?? container.strict(depth0, "schedule")));
},"57":function(container,depth0,helpers,partials,data) {

return "<span class=\"missing\">"
+ container.escapeExpression((data.root.text?.noSchedule ?? container.strict(data.root.text, "noSchedule")))
+ "</span>";
},"58":function(container,depth0,helpers,partials,data) {

return "<section>\n<h2>"
+ container.escapeExpression((depth0.text?.subPlans ?? container.strict(depth0.text, "subPlans")))
+ "</h2>\n<ul class=\"tiles\">\n"
+ container.each(59, (depth0?.documents ?? container.strict(depth0, "documents")), data)
+ "</ul>\n<p class=\"onward\"><a href=\"documents.html\">"
+ container.escapeExpression((depth0.text?.allDocuments ?? container.strict(depth0.text, "allDocuments")))
+ "</a></p>\n</section>\n";
},"59":function(container,depth0,helpers,partials,data) {

return "<li><a href=\""
+ container.escapeExpression((depth0?.href ?? container.strict(depth0, "href")))
+ "\">"
+ container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))))
+ "</a></li>\n";
},"60":function(container,depth0,helpers,partials,data) {

return "<section>\n<h2 id=\"handling\">"
+ container.escapeExpression((depth0.text?.handling ?? container.strict(depth0.text, "handling")))
+ "</h2>\n<ol class=\"timeline\">\n"
+ container.each(61, (depth0?.approvals ?? container.strict(depth0, "approvals")), data)
+ "</ol>"
+ (container.isEmpty((depth0?.prepared ?? container.strict(depth0, "prepared"))) ? "" : container.print(69, depth0, data))
+ "\n</section>\n";
},"61":function(container,depth0,helpers,partials,data) {

return "<li>\n<p class=\"when\">"
+ (container.isEmpty((depth0?.day ?? container.strict(depth0, "day"))) ? "" : container.print(62, depth0, data))
+ "</p>\n<p>"
+ (container.isEmpty((depth0?.body ?? container.strict(depth0, "body"))) ? "" : container.print(63, depth0, data))
+ "<span class=\"tag\">"
+ container.escapeExpression((depth0?.state ?? container.strict(depth0, "state")))
+ "</span></p>\n"
+ (container.isEmpty((depth0?.section ?? container.strict(depth0, "section"))) ? container.print(66, depth0, data) : container.print(64, depth0, data))
+ "\n"
+ (container.isEmpty((depth0?.link ?? container.strict(depth0, "link"))) ? "" : container.print(68, depth0, data))
+ "\n</li>\n";
},"62":function(container,depth0,helpers,partials,data) {

return "<time datetime=\""
+ container.escapeExpression((depth0?.day ?? container.strict(depth0, "day")))
+ "\">"
+ container.escapeExpression((depth0?.date ?? container.strict(depth0, "date")))
+ "</time>";
},"63":function(container,depth0,helpers,partials,data) {

return "<strong>"
+ container.with(15, (depth0?.body ?? container.strict(depth0, "body")), data)
+ "</strong> ";
},"64":function(container,depth0,helpers,partials,data) {

return "<p class=\"note\">"
+ container.escapeExpression((depth0?.section ?? container.strict(depth0, "section")))
+ (container.isEmpty((depth0?.caseNumber ?? container.strict(depth0, "caseNumber"))) ? "" : container.print(65, depth0, data))
+ "</p>";
},"65":function(container,depth0,helpers,partials,data) {
return ", "
+ container.escapeExpression((depth0?.caseNumber ?? container.strict(depth0, "caseNumber")));
},"66":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.caseNumber ?? container.strict(depth0, "caseNumber"))) ? "" : container.print(67, depth0, data));
},"67":function(container,depth0,helpers,partials,data) {
return "<p class=\"note\">"
+ container.escapeExpression((depth0?.caseNumber ?? container.strict(depth0, "caseNumber")))
+ "</p>";
},"68":function(container,depth0,helpers,partials,data) {

return "<p>"
+ container.with(15, (depth0?.link ?? container.strict(depth0, "link")), data)
+ "</p>";
},"69":function(container,depth0,helpers,partials,data) {

return "<p class=\"onward\"><a href=\"preparation.html\">"
+ container.escapeExpression((depth0.text?.howPrepared ?? container.strict(depth0.text, "howPrepared")))
+ "</a></p>";
},"70":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.prepared ?? container.strict(depth0, "prepared"))) ? "" : container.print(71, depth0, data));
},"71":function(container,depth0,helpers,partials,data) {

return "<p class=\"onward\"><a href=\"preparation.html\">"
+ container.escapeExpression((depth0.text?.howPrepared ?? container.strict(depth0.text, "howPrepared")))
+ "</a></p>\n";
},"72":function(container,depth0,helpers,partials,data) {

return "<li><a href=\""
+ container.escapeExpression((depth0?.href ?? container.strict(depth0, "href")))
+ "\">"
+ container.escapeExpression((depth0?.name ?? container.strict(depth0, "name")))
+ "</a> <span class=\"note\">"
+ container.escapeExpression((depth0?.what ?? container.strict(depth0, "what")))
+ "</span></li>\n";
},"73":function(container,depth0,helpers,partials,data) {
return "<p>"
+ container.escapeExpression(depth0)
+ "</p>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {

return "<header class=\"page-head hero\">\n<h1>"
+ container.escapeExpression(helpers.say((depth0?.title ?? container.strict(depth0, "title"))))
+ "</h1>\n<p class=\"status\">"
+ container.with(0, (depth0?.stage ?? container.strict(depth0, "stage")), data)
+ "</p>\n<div class=\"prose lead\">"
+ container.escapeExpression(helpers.markdown((depth0?.lead ?? container.strict(depth0, "lead"))))
+ "</div>\n<p class=\"counts dotted\">"
+ container.each(1, (depth0?.counts ?? container.strict(depth0, "counts")), data)
+ "</p>\n<dl class=\"facts\">\n"
+ container.each(2, (depth0?.facts ?? container.strict(depth0, "facts")), data)
+ "</dl></header>\n"
+ (container.isEmpty((depth0?.situation ?? container.strict(depth0, "situation"))) ? "" : container.print(8, depth0, data))
+ "<div class=\"news\">\n<section>\n<h2>"
+ container.escapeExpression((depth0.done?.heading ?? container.strict(depth0.done, "heading")))
+ "</h2>\n"
+ (container.isEmpty((depth0.done?.deeds ?? container.strict(depth0.done, "deeds"))) ? container.print(22, depth0, data) : container.print(16, depth0, data))
+ (container.isEmpty((depth0.done?.more ?? container.strict(depth0.done, "more"))) ? "" : container.print(23, depth0, data))
+ "\n</section>\n<section>\n<h2>"
+ container.escapeExpression((depth0.results?.decisions ?? container.strict(depth0.results, "decisions")))
+ "</h2>\n"
+ (container.isEmpty((depth0.decisions?.groups ?? container.strict(depth0.decisions, "groups"))) ? container.print(31, depth0, data) : container.each(24, (depth0.decisions?.groups ?? container.strict(depth0.decisions, "groups")), data))
+ (container.isEmpty((depth0.decisions?.more ?? container.strict(depth0.decisions, "more"))) ? "" : container.print(32, depth0, data))
+ "\n</section>\n</div>\n<section>\n<h2 id=\"focus-areas\">"
+ container.escapeExpression((depth0.text?.focusAreas ?? container.strict(depth0.text, "focusAreas")))
+ "</h2>\n<ul class=\"cards\">\n"
+ container.each(33, (depth0?.cards ?? container.strict(depth0, "cards")), data)
+ "</ul>\n</section>\n"
+ (container.isEmpty((depth0?.crosses ?? container.strict(depth0, "crosses"))) ? "" : container.print(41, depth0, data))
+ (container.isEmpty((depth0?.documents ?? container.strict(depth0, "documents"))) ? "" : container.print(58, depth0, data))
+ (container.isEmpty((depth0?.approvals ?? container.strict(depth0, "approvals"))) ? "" : container.print(60, depth0, data))
+ (container.isEmpty((depth0?.approvals ?? container.strict(depth0, "approvals"))) ? container.print(70, depth0, data) : "")
+ "<section>\n<h2>"
+ container.escapeExpression((depth0.results?.downloads ?? container.strict(depth0.results, "downloads")))
+ "</h2>\n<ul class=\"tiles downloads\">\n"
+ container.each(72, (depth0?.downloads ?? container.strict(depth0, "downloads")), data)
+ "</ul>\n<p class=\"onward\"><a href=\"data.html\">"
+ container.escapeExpression((depth0.results?.data ?? container.strict(depth0.results, "data")))
+ "</a></p>\n</section>\n<section class=\"origin\">\n<h2>"
+ container.escapeExpression((depth0.text?.aboutThis ?? container.strict(depth0.text, "aboutThis")))
+ "</h2>\n"
+ container.each(73, (depth0?.origin ?? container.strict(depth0, "origin")), data)
+ "</section>";
},"useData":true},
"html/goal": {"0":function(container,depth0,helpers,partials,data) {

return " "
+ container.escapeExpression((depth0.item?.label ?? container.strict(depth0.item, "label")));
},"1":function(container,depth0,helpers,partials,data) {

return " · "
+ container.escapeExpression((depth0.text?.phenomenon ?? container.strict(depth0.text, "phenomenon")))
+ ": "
+ container.escapeExpression(helpers.say((depth0.phenomenon?.words ?? container.strict(depth0.phenomenon, "words"))));
},"2":function(container,depth0,helpers,partials,data) {

return "<p><span class=\"chip chip-cancelled\">"
+ container.escapeExpression((depth0?.ended ?? container.strict(depth0, "ended")))
+ "</span> "
+ container.escapeExpression((depth0?.endedText ?? container.strict(depth0, "endedText")))
+ (container.isEmpty((depth0?.endedReason ?? container.strict(depth0, "endedReason"))) ? "" : container.print(3, depth0, data))
+ "</p>\n";
},"3":function(container,depth0,helpers,partials,data) {

return " "
+ container.escapeExpression(helpers.say((depth0?.endedReason ?? container.strict(depth0, "endedReason"))));
},"4":function(container,depth0,helpers,partials,data) {

return container.with(5, (depth0?.lights ?? container.strict(depth0, "lights")), data);
},"5":function(container,depth0,helpers,partials,data) {

return "<dl class=\"lights\">\n"
+ container.with(6, (depth0?.work ?? container.strict(depth0, "work")), data)
+ "\n"
+ container.with(6, (depth0?.result ?? container.strict(depth0, "result")), data)
+ "\n</dl>";
},"6":function(container,depth0,helpers,partials,data) {

return "<div class=\"light\">\n<dt>"
+ container.escapeExpression((depth0?.heading ?? container.strict(depth0, "heading")))
+ "</dt>\n<dd>\n"
+ (container.isEmpty((depth0?.marks ?? container.strict(depth0, "marks"))) ? container.print(9, depth0, data) : container.print(7, depth0, data))
+ "\n"
+ (container.isEmpty((depth0?.remark ?? container.strict(depth0, "remark"))) ? "" : container.print(10, depth0, data))
+ "\n</dd>\n</div>";
},"7":function(container,depth0,helpers,partials,data) {

return "<ul class=\"plain marks\">\n"
+ container.each(8, (depth0?.marks ?? container.strict(depth0, "marks")), data)
+ "</ul>";
},"8":function(container,depth0,helpers,partials,data) {

return "<li><span class=\"mark mark-"
+ container.escapeExpression((depth0?.kind ?? container.strict(depth0, "kind")))
+ "\"><svg class=\"icon\" viewBox=\"0 0 16 16\" aria-hidden=\"true\" focusable=\"false\"><path d=\""
+ container.escapeExpression((depth0?.icon ?? container.strict(depth0, "icon")))
+ "\"/></svg> "
+ container.escapeExpression((depth0?.text ?? container.strict(depth0, "text")))
+ "</span></li>\n";
},"9":function(container,depth0,helpers,partials,data) {
return "<p class=\"missing\">"
+ container.escapeExpression((depth0?.words ?? container.strict(depth0, "words")))
+ "</p>";
},"10":function(container,depth0,helpers,partials,data) {

return container.with(11, (depth0?.remark ?? container.strict(depth0, "remark")), data);
},"11":function(container,depth0,helpers,partials,data) {

return "<p class=\"remark\">"
+ (container.isEmpty((depth0?.before ?? container.strict(depth0, "before"))) ? "" : container.print(12, depth0, data))
+ (container.isEmpty((depth0?.item ?? container.strict(depth0, "item"))) ? "" : container.print(13, depth0, data))
+ container.escapeExpression((depth0?.said ?? container.strict(depth0, "said")))
+ "</p>";
},"12":function(container,depth0,helpers,partials,data) {
return container.escapeExpression((depth0?.before ?? container.strict(depth0, "before")))
+ " ";
},"13":function(container,depth0,helpers,partials,data) {

return container.with(14, (depth0?.item ?? container.strict(depth0, "item")), data)
+ ": ";
},"14":function(container,depth0,helpers,partials,data) {

return "<a href=\""
+ container.escapeExpression((depth0?.href ?? container.strict(depth0, "href")))
+ "\">"
+ container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))))
+ "</a>";
},"15":function(container,depth0,helpers,partials,data) {

return "<figure class=\"official\">\n<figcaption>"
+ container.escapeExpression((data.root.text?.officialText ?? container.strict(data.root.text, "officialText")))
+ "</figcaption>\n<blockquote>"
+ container.escapeExpression(helpers.markdown((depth0?.officialText ?? container.strict(depth0, "officialText"))))
+ "</blockquote>\n</figure>\n";
},"16":function(container,depth0,helpers,partials,data) {

return "<div class=\"prose\">"
+ container.escapeExpression(helpers.markdown((depth0?.description ?? container.strict(depth0, "description"))))
+ "</div>\n";
},"17":function(container,depth0,helpers,partials,data) {

return "<section class=\"prose\">\n<h2>"
+ container.escapeExpression((depth0?.heading ?? container.strict(depth0, "heading")))
+ "</h2>\n"
+ container.escapeExpression(helpers.markdown((depth0?.prose ?? container.strict(depth0, "prose"))))
+ "\n</section>\n";
},"18":function(container,depth0,helpers,partials,data) {

return "<section>\n<h2>"
+ container.escapeExpression((data.root.text?.basedOn ?? container.strict(data.root.text, "basedOn")))
+ "</h2>\n<ul class=\"observations\">\n"
+ container.each(19, (depth0?.observations ?? container.strict(depth0, "observations")), data)
+ "</ul>\n</section>\n";
},"19":function(container,depth0,helpers,partials,data) {

return "<li>\n<p><strong>"
+ container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))))
+ "</strong>"
+ (container.isEmpty((depth0?.kind ?? container.strict(depth0, "kind"))) ? "" : container.print(20, depth0, data))
+ "</p>\n"
+ (container.isEmpty((depth0?.prose ?? container.strict(depth0, "prose"))) ? "" : container.print(21, depth0, data))
+ "\n</li>\n";
},"20":function(container,depth0,helpers,partials,data) {
return " <span class=\"tag\">"
+ container.escapeExpression((depth0?.kind ?? container.strict(depth0, "kind")))
+ "</span>";
},"21":function(container,depth0,helpers,partials,data) {

return "<div class=\"prose\">"
+ container.escapeExpression(helpers.markdown((depth0?.prose ?? container.strict(depth0, "prose"))))
+ "</div>";
},"22":function(container,depth0,helpers,partials,data) {

return "<p class=\"note\">"
+ container.escapeExpression((depth0.text?.ownersOfActions ?? container.strict(depth0.text, "ownersOfActions")))
+ ":</p>\n<ul class=\"plain owners\">\n"
+ container.each(23, (depth0?.actionOwners ?? container.strict(depth0, "actionOwners")), data)
+ "</ul>\n";
},"23":function(container,depth0,helpers,partials,data) {

return "<li>"
+ (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(24, depth0, data))
+ (container.isEmpty((depth0?.href ?? container.strict(depth0, "href"))) ? container.print(25, depth0, data) : container.print(14, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(26, depth0, data))
+ "</li>\n";
},"24":function(container,depth0,helpers,partials,data) {
return "<span class=\"label\">"
+ container.escapeExpression((depth0?.label ?? container.strict(depth0, "label")))
+ "</span> ";
},"25":function(container,depth0,helpers,partials,data) {

return container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))));
},"26":function(container,depth0,helpers,partials,data) {

return " <span class=\"note\">("
+ container.escapeExpression(helpers.say((depth0?.note ?? container.strict(depth0, "note"))))
+ ")</span>";
},"27":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.owners ?? container.strict(depth0, "owners"))) ? container.print(32, depth0, data) : container.print(28, depth0, data));
},"28":function(container,depth0,helpers,partials,data) {

return "<ul class=\"plain owners\">\n"
+ container.each(29, (depth0?.owners ?? container.strict(depth0, "owners")), data)
+ "</ul>\n";
},"29":function(container,depth0,helpers,partials,data) {

return "<li"
+ (container.isEmpty((depth0?.lead ?? container.strict(depth0, "lead"))) ? "" : container.print(30, depth0, data))
+ ">"
+ (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(24, depth0, data))
+ (container.isEmpty((depth0?.href ?? container.strict(depth0, "href"))) ? container.print(25, depth0, data) : container.print(14, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(26, depth0, data))
+ (container.isEmpty((depth0?.role ?? container.strict(depth0, "role"))) ? "" : container.print(31, depth0, data))
+ "</li>\n";
},"30":function(container,depth0,helpers,partials,data) {
return " class=\"lead\"";
},"31":function(container,depth0,helpers,partials,data) {
return "&nbsp;<span class=\"role\">"
+ container.escapeExpression((depth0?.role ?? container.strict(depth0, "role")))
+ "</span>";
},"32":function(container,depth0,helpers,partials,data) {

return "<span class=\"missing\">"
+ container.escapeExpression((data.root.text?.noOwner ?? container.strict(data.root.text, "noOwner")))
+ "</span>\n";
},"33":function(container,depth0,helpers,partials,data) {

return "<h2>"
+ container.escapeExpression((depth0.text?.handling ?? container.strict(depth0.text, "handling")))
+ "</h2>\n"
+ (container.isEmpty((depth0?.decidedWithPlan ?? container.strict(depth0, "decidedWithPlan"))) ? "" : container.print(34, depth0, data))
+ "<ol class=\"timeline\">\n"
+ container.each(35, (depth0?.approvals ?? container.strict(depth0, "approvals")), data)
+ "</ol>";
},"34":function(container,depth0,helpers,partials,data) {
return "<p class=\"note\">"
+ container.escapeExpression((depth0?.decidedWithPlan ?? container.strict(depth0, "decidedWithPlan")))
+ "</p>\n";
},"35":function(container,depth0,helpers,partials,data) {

return "<li>\n<p class=\"when\">"
+ (container.isEmpty((depth0?.day ?? container.strict(depth0, "day"))) ? "" : container.print(36, depth0, data))
+ "</p>\n<p>"
+ (container.isEmpty((depth0?.body ?? container.strict(depth0, "body"))) ? "" : container.print(37, depth0, data))
+ "<span class=\"tag\">"
+ container.escapeExpression((depth0?.state ?? container.strict(depth0, "state")))
+ "</span></p>\n"
+ (container.isEmpty((depth0?.section ?? container.strict(depth0, "section"))) ? container.print(41, depth0, data) : container.print(39, depth0, data))
+ "\n"
+ (container.isEmpty((depth0?.link ?? container.strict(depth0, "link"))) ? "" : container.print(43, depth0, data))
+ "\n</li>\n";
},"36":function(container,depth0,helpers,partials,data) {

return "<time datetime=\""
+ container.escapeExpression((depth0?.day ?? container.strict(depth0, "day")))
+ "\">"
+ container.escapeExpression((depth0?.date ?? container.strict(depth0, "date")))
+ "</time>";
},"37":function(container,depth0,helpers,partials,data) {

return "<strong>"
+ container.with(38, (depth0?.body ?? container.strict(depth0, "body")), data)
+ "</strong> ";
},"38":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(24, depth0, data))
+ (container.isEmpty((depth0?.href ?? container.strict(depth0, "href"))) ? container.print(25, depth0, data) : container.print(14, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(26, depth0, data));
},"39":function(container,depth0,helpers,partials,data) {

return "<p class=\"note\">"
+ container.escapeExpression((depth0?.section ?? container.strict(depth0, "section")))
+ (container.isEmpty((depth0?.caseNumber ?? container.strict(depth0, "caseNumber"))) ? "" : container.print(40, depth0, data))
+ "</p>";
},"40":function(container,depth0,helpers,partials,data) {
return ", "
+ container.escapeExpression((depth0?.caseNumber ?? container.strict(depth0, "caseNumber")));
},"41":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.caseNumber ?? container.strict(depth0, "caseNumber"))) ? "" : container.print(42, depth0, data));
},"42":function(container,depth0,helpers,partials,data) {
return "<p class=\"note\">"
+ container.escapeExpression((depth0?.caseNumber ?? container.strict(depth0, "caseNumber")))
+ "</p>";
},"43":function(container,depth0,helpers,partials,data) {

return "<p>"
+ container.with(38, (depth0?.link ?? container.strict(depth0, "link")), data)
+ "</p>";
},"44":function(container,depth0,helpers,partials,data) {

return "<dl class=\"facts\">\n"
+ container.each(45, (depth0?.facts ?? container.strict(depth0, "facts")), data)
+ "</dl>";
},"45":function(container,depth0,helpers,partials,data) {

return "<div>\n<dt>"
+ container.escapeExpression((depth0?.term ?? container.strict(depth0, "term")))
+ "</dt>\n"
+ container.each(46, (depth0?.items ?? container.strict(depth0, "items")), data)
+ "</div>\n";
},"46":function(container,depth0,helpers,partials,data) {

return "<dd>"
+ (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(24, depth0, data))
+ (container.isEmpty((depth0?.href ?? container.strict(depth0, "href"))) ? container.print(25, depth0, data) : container.print(14, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(26, depth0, data))
+ "</dd>\n";
},"47":function(container,depth0,helpers,partials,data) {

return "<article class=\"metric-block\" id=\""
+ container.escapeExpression((depth0?.anchor ?? container.strict(depth0, "anchor")))
+ "\" aria-labelledby=\""
+ container.escapeExpression((depth0?.anchor ?? container.strict(depth0, "anchor")))
+ "_title\">\n<header>\n<h3 id=\""
+ container.escapeExpression((depth0?.anchor ?? container.strict(depth0, "anchor")))
+ "_title\">"
+ (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(24, depth0, data))
+ container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))))
+ "</h3>\n<p class=\"verdict\">"
+ container.with(48, (depth0?.verdict ?? container.strict(depth0, "verdict")), data)
+ "</p>\n</header>\n"
+ (container.isEmpty((depth0?.action ?? container.strict(depth0, "action"))) ? "" : container.print(49, depth0, data))
+ "\n"
+ (container.isEmpty((depth0?.targetGroups ?? container.strict(depth0, "targetGroups"))) ? "" : container.print(50, depth0, data))
+ "\n<dl class=\"reading\">\n<div class=\"now\"><dt>"
+ container.escapeExpression((data.root.text?.latest ?? container.strict(data.root.text, "latest")))
+ "</dt><dd>"
+ (container.isEmpty((depth0?.latest ?? container.strict(depth0, "latest"))) ? container.print(58, depth0, data) : container.print(53, depth0, data))
+ (container.isEmpty((depth0?.waits ?? container.strict(depth0, "waits"))) ? "" : container.print(59, depth0, data))
+ "</dd></div>\n<div><dt>"
+ container.escapeExpression((data.root.text?.baseline ?? container.strict(data.root.text, "baseline")))
+ "</dt><dd>"
+ (container.isEmpty((depth0?.baseline ?? container.strict(depth0, "baseline"))) ? container.print(58, depth0, data) : container.print(61, depth0, data))
+ "</dd></div>\n<div><dt>"
+ container.escapeExpression((data.root.text?.target ?? container.strict(data.root.text, "target")))
+ "</dt>\n"
+ (container.isEmpty((depth0?.targets ?? container.strict(depth0, "targets"))) ? container.print(63, depth0, data) : container.each(62, (depth0?.targets ?? container.strict(depth0, "targets")), data))
+ "</div>\n</dl>\n"
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(64, depth0, data))
+ "\n"
+ (container.isEmpty((depth0?.line ?? container.strict(depth0, "line"))) ? "" : container.print(65, depth0, data))
+ "\n"
+ (container.isEmpty((depth0?.chart ?? container.strict(depth0, "chart"))) ? "" : container.print(66, depth0, data))
+ "\n"
+ (container.isEmpty((depth0?.groups ?? container.strict(depth0, "groups"))) ? "" : container.print(76, depth0, data))
+ "\n"
+ (container.isEmpty((depth0?.gap ?? container.strict(depth0, "gap"))) ? "" : container.print(77, depth0, data))
+ "<details class=\"judged\">\n<summary>"
+ container.escapeExpression((data.root.results?.judged ?? container.strict(data.root.results, "judged")))
+ "<span class=\"unseen\">: "
+ container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))))
+ "</span></summary>\n"
+ (container.isEmpty((depth0?.description ?? container.strict(depth0, "description"))) ? "" : container.print(82, depth0, data))
+ "\n"
+ (container.isEmpty((depth0?.traits ?? container.strict(depth0, "traits"))) ? "" : container.print(83, depth0, data))
+ "\n"
+ container.each(86, (depth0?.judged ?? container.strict(depth0, "judged")), data)
+ (container.isEmpty((depth0?.age ?? container.strict(depth0, "age"))) ? "" : container.print(92, depth0, data))
+ "\n"
+ container.each(88, (depth0?.age ?? container.strict(depth0, "age")), data)
+ "</details>\n"
+ (container.isEmpty((depth0?.citation ?? container.strict(depth0, "citation"))) ? "" : container.print(93, depth0, data))
+ "</article>";
},"48":function(container,depth0,helpers,partials,data) {

return "<span class=\"mark mark-"
+ container.escapeExpression((depth0?.kind ?? container.strict(depth0, "kind")))
+ "\"><svg class=\"icon\" viewBox=\"0 0 16 16\" aria-hidden=\"true\" focusable=\"false\"><path d=\""
+ container.escapeExpression((depth0?.icon ?? container.strict(depth0, "icon")))
+ "\"/></svg> "
+ container.escapeExpression((depth0?.text ?? container.strict(depth0, "text")))
+ "</span>";
},"49":function(container,depth0,helpers,partials,data) {

return "<p class=\"note\">"
+ container.escapeExpression((data.root.text?.action ?? container.strict(data.root.text, "action")))
+ ": "
+ container.with(38, (depth0?.action ?? container.strict(depth0, "action")), data)
+ "</p>";
},"50":function(container,depth0,helpers,partials,data) {

return "<p class=\"note\">"
+ container.escapeExpression((data.root.text?.targetGroups ?? container.strict(data.root.text, "targetGroups")))
+ ": "
+ container.each(51, (depth0?.targetGroups ?? container.strict(depth0, "targetGroups")), data)
+ "</p>";
},"51":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(24, depth0, data))
+ (container.isEmpty((depth0?.href ?? container.strict(depth0, "href"))) ? container.print(25, depth0, data) : container.print(14, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(26, depth0, data))
+ (container.isEmpty((data?.last ?? container.strict(data, "last"))) ? container.print(52, depth0, data) : "");
},"52":function(container,depth0,helpers,partials,data) {
return ", ";
},"53":function(container,depth0,helpers,partials,data) {

return container.with(54, (depth0?.latest ?? container.strict(depth0, "latest")), data);
},"54":function(container,depth0,helpers,partials,data) {

return "<span class=\"value\">"
+ container.escapeExpression((depth0?.value ?? container.strict(depth0, "value")))
+ "</span>"
+ (container.isEmpty((depth0?.period ?? container.strict(depth0, "period"))) ? "" : container.print(55, depth0, data))
+ (container.isEmpty((depth0?.flag ?? container.strict(depth0, "flag"))) ? "" : container.print(56, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(57, depth0, data));
},"55":function(container,depth0,helpers,partials,data) {
return " <span class=\"when\">("
+ container.escapeExpression((depth0?.period ?? container.strict(depth0, "period")))
+ ")</span>";
},"56":function(container,depth0,helpers,partials,data) {
return " <span class=\"note\">"
+ container.escapeExpression((depth0?.flag ?? container.strict(depth0, "flag")))
+ "</span>";
},"57":function(container,depth0,helpers,partials,data) {

return " <span class=\"note\">"
+ container.escapeExpression(helpers.say((depth0?.note ?? container.strict(depth0, "note"))))
+ "</span>";
},"58":function(container,depth0,helpers,partials,data) {

return "<span class=\"missing\">"
+ container.escapeExpression((data.root.text?.none ?? container.strict(data.root.text, "none")))
+ "</span>";
},"59":function(container,depth0,helpers,partials,data) {

return " <span class=\"note\">"
+ container.escapeExpression((depth0?.waits ?? container.strict(depth0, "waits")))
+ (container.isEmpty((depth0?.waitsReason ?? container.strict(depth0, "waitsReason"))) ? "" : container.print(60, depth0, data))
+ "</span>";
},"60":function(container,depth0,helpers,partials,data) {

return ". "
+ container.escapeExpression(helpers.say((depth0?.waitsReason ?? container.strict(depth0, "waitsReason"))));
},"61":function(container,depth0,helpers,partials,data) {

return container.with(54, (depth0?.baseline ?? container.strict(depth0, "baseline")), data);
},"62":function(container,depth0,helpers,partials,data) {

return "<dd><span class=\"value\">"
+ container.escapeExpression((depth0?.value ?? container.strict(depth0, "value")))
+ "</span>"
+ (container.isEmpty((depth0?.period ?? container.strict(depth0, "period"))) ? "" : container.print(55, depth0, data))
+ (container.isEmpty((depth0?.flag ?? container.strict(depth0, "flag"))) ? "" : container.print(56, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(57, depth0, data))
+ "</dd>\n";
},"63":function(container,depth0,helpers,partials,data) {

return "<dd><span class=\"missing\">"
+ container.escapeExpression((data.root.text?.none ?? container.strict(data.root.text, "none")))
+ "</span></dd>\n";
},"64":function(container,depth0,helpers,partials,data) {

return "<p class=\"note\">"
+ container.escapeExpression(helpers.say((depth0?.note ?? container.strict(depth0, "note"))))
+ "</p>";
},"65":function(container,depth0,helpers,partials,data) {

return "<p class=\"line\">"
+ container.escapeExpression(helpers.svg((depth0?.line ?? container.strict(depth0, "line"))))
+ "</p>";
},"66":function(container,depth0,helpers,partials,data) {

return container.with(67, (depth0?.chart ?? container.strict(depth0, "chart")), data);
},"67":function(container,depth0,helpers,partials,data) {

return "<figure class=\"chart-figure\" id=\""
+ container.escapeExpression((depth0?.id ?? container.strict(depth0, "id")))
+ "\">\n<figcaption id=\""
+ container.escapeExpression((depth0?.id ?? container.strict(depth0, "id")))
+ "_title\""
+ (container.isEmpty((depth0?.titleLang ?? container.strict(depth0, "titleLang"))) ? "" : container.print(68, depth0, data))
+ ">"
+ container.escapeExpression((depth0?.title ?? container.strict(depth0, "title")))
+ "</figcaption>\n<p class=\"chart-words\">"
+ container.escapeExpression((depth0?.description ?? container.strict(depth0, "description")))
+ "</p>\n<section class=\"scroll chart-scroll\" aria-labelledby=\""
+ container.escapeExpression((depth0?.id ?? container.strict(depth0, "id")))
+ "_title\" tabindex=\"0\">"
+ container.escapeExpression(helpers.svg((depth0?.svg ?? container.strict(depth0, "svg"))))
+ "</section><details class=\"chart-fold\">\n<summary>"
+ container.escapeExpression((depth0.words?.table ?? container.strict(depth0.words, "table")))
+ "</summary>\n<section class=\"scroll chart-table\" aria-labelledby=\""
+ container.escapeExpression((depth0?.id ?? container.strict(depth0, "id")))
+ "_table\" tabindex=\"0\">\n<table"
+ (container.isEmpty((depth0.table?.isSortable ?? container.strict(depth0.table, "isSortable"))) ? "" : container.print(69, depth0, data))
+ ">\n<caption id=\""
+ container.escapeExpression((depth0?.id ?? container.strict(depth0, "id")))
+ "_table\">"
+ container.escapeExpression((depth0.words?.table ?? container.strict(depth0.words, "table")))
+ "<span class=\"unseen\">: <span"
+ (container.isEmpty((depth0?.titleLang ?? container.strict(depth0, "titleLang"))) ? "" : container.print(68, depth0, data))
+ ">"
+ container.escapeExpression((depth0?.title ?? container.strict(depth0, "title")))
+ "</span></span></caption>\n<thead>\n<tr>"
+ container.each(70, (depth0.table?.head ?? container.strict(depth0.table, "head")), data)
+ "</tr>\n</thead>\n<tbody>\n"
+ container.each(71, (depth0.table?.rows ?? container.strict(depth0.table, "rows")), data)
+ "</tbody>\n</table>\n</section>"
+ (container.isEmpty((depth0?.csvHref ?? container.strict(depth0, "csvHref"))) ? "" : container.print(75, depth0, data))
+ "</details>\n</figure>";
},"68":function(container,depth0,helpers,partials,data) {
return " lang=\""
+ container.escapeExpression((depth0?.titleLang ?? container.strict(depth0, "titleLang")))
+ "\"";
},"69":function(container,depth0,helpers,partials,data) {
return " data-sortable";
},"70":function(container,depth0,helpers,partials,data) {
return "<th scope=\"col\">"
+ container.escapeExpression(depth0)
+ "</th>";
},"71":function(container,depth0,helpers,partials,data) {

return "<tr><th scope=\"row\">"
+ container.escapeExpression((depth0?.header ?? container.strict(depth0, "header")))
+ "</th>"
+ container.each(72, (depth0?.cells ?? container.strict(depth0, "cells")), data)
+ "</tr>\n";
},"72":function(container,depth0,helpers,partials,data) {

return "<td"
+ (container.isEmpty((depth0?.isNumber ?? container.strict(depth0, "isNumber"))) ? "" : container.print(73, depth0, data))
+ (container.isEmpty((depth0?.sortedBy ?? container.strict(depth0, "sortedBy"))) ? "" : container.print(74, depth0, data))
+ ">"
+ container.escapeExpression((depth0?.text ?? container.strict(depth0, "text")))
+ "</td>";
},"73":function(container,depth0,helpers,partials,data) {
return " class=\"numeric\"";
},"74":function(container,depth0,helpers,partials,data) {
return " data-value=\""
+ container.escapeExpression((depth0?.sortedBy ?? container.strict(depth0, "sortedBy")))
+ "\"";
},"75":function(container,depth0,helpers,partials,data) {

return "<ul class=\"plain chart-downloads\">\n<li><a href=\""
+ container.escapeExpression(helpers.drawn((depth0?.svgHref ?? container.strict(depth0, "svgHref"))))
+ "\" download=\""
+ container.escapeExpression((depth0?.svgName ?? container.strict(depth0, "svgName")))
+ "\">"
+ container.escapeExpression((depth0.words?.saveSvg ?? container.strict(depth0.words, "saveSvg")))
+ "<span class=\"unseen\">: "
+ container.escapeExpression((depth0?.title ?? container.strict(depth0, "title")))
+ "</span></a></li>\n<li><a href=\""
+ container.escapeExpression((depth0?.csvHref ?? container.strict(depth0, "csvHref")))
+ "\" download=\""
+ container.escapeExpression((depth0?.csvName ?? container.strict(depth0, "csvName")))
+ "\">"
+ container.escapeExpression((depth0.words?.saveCsv ?? container.strict(depth0.words, "saveCsv")))
+ "<span class=\"unseen\">: "
+ container.escapeExpression((depth0?.title ?? container.strict(depth0, "title")))
+ "</span></a></li>\n</ul>\n";
},"76":function(container,depth0,helpers,partials,data) {

return container.with(67, (depth0?.groups ?? container.strict(depth0, "groups")), data);
},"77":function(container,depth0,helpers,partials,data) {

return "<p class=\"narrow-hint\">"
+ container.escapeExpression((data.root.text?.scrollHint ?? container.strict(data.root.text, "scrollHint")))
+ "</p>\n<section class=\"scroll\" aria-labelledby=\""
+ container.escapeExpression((depth0?.anchor ?? container.strict(depth0, "anchor")))
+ "_gap\" tabindex=\"0\">\n<table class=\"gap\">\n<caption id=\""
+ container.escapeExpression((depth0?.anchor ?? container.strict(depth0, "anchor")))
+ "_gap\">"
+ container.escapeExpression((data.root.results?.gaps ?? container.strict(data.root.results, "gaps")))
+ "<span class=\"unseen\">: "
+ container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))))
+ "</span></caption>\n<thead>\n<tr><th scope=\"col\">"
+ container.escapeExpression((data.root.results?.period ?? container.strict(data.root.results, "period")))
+ "</th><th scope=\"col\">"
+ container.escapeExpression((depth0.gap?.of ?? container.strict(depth0.gap, "of")))
+ "</th><th scope=\"col\">"
+ container.escapeExpression((depth0.gap?.against ?? container.strict(depth0.gap, "against")))
+ "</th><th scope=\"col\">"
+ container.escapeExpression((data.root.results?.difference ?? container.strict(data.root.results, "difference")))
+ "</th><th scope=\"col\">"
+ container.escapeExpression((data.root.results?.ratio ?? container.strict(data.root.results, "ratio")))
+ "</th></tr>\n</thead>\n<tbody>\n"
+ container.each(78, (depth0.gap?.rows ?? container.strict(depth0.gap, "rows")), data)
+ "</tbody>\n</table>\n</section>\n"
+ (container.isEmpty((depth0.gap?.byWorsening ?? container.strict(depth0.gap, "byWorsening"))) ? "" : container.print(81, depth0, data))
+ "\n";
},"78":function(container,depth0,helpers,partials,data) {

return "<tr><th scope=\"row\">"
+ container.escapeExpression((depth0?.period ?? container.strict(depth0, "period")))
+ "</th><td>"
+ container.escapeExpression((depth0?.of ?? container.strict(depth0, "of")))
+ "</td><td>"
+ container.escapeExpression((depth0?.against ?? container.strict(depth0, "against")))
+ "</td><td>"
+ container.escapeExpression((depth0?.difference ?? container.strict(depth0, "difference")))
+ "</td><td>"
+ (container.isEmpty((depth0?.ratio ?? container.strict(depth0, "ratio"))) ? container.print(80, depth0, data) : container.print(79, depth0, data))
+ "</td></tr>\n";
},"79":function(container,depth0,helpers,partials,data) {
return container.escapeExpression((depth0?.ratio ?? container.strict(depth0, "ratio")));
},"80":function(container,depth0,helpers,partials,data) {

return container.escapeExpression((data.root.text?.none ?? container.strict(data.root.text, "none")));
},"81":function(container,depth0,helpers,partials,data) {

return "<p class=\"note\">"
+ container.escapeExpression((depth0.gap?.byWorsening ?? container.strict(depth0.gap, "byWorsening")))
+ "</p>";
},"82":function(container,depth0,helpers,partials,data) {

return "<div class=\"prose\">"
+ container.escapeExpression(helpers.markdown((depth0?.description ?? container.strict(depth0, "description"))))
+ "</div>";
},"83":function(container,depth0,helpers,partials,data) {

return "<p class=\"note\">"
+ container.each(84, (depth0?.traits ?? container.strict(depth0, "traits")), data)
+ "</p>";
},"84":function(container,depth0,helpers,partials,data) {

return container.escapeExpression(depth0)
+ (container.isEmpty((data?.last ?? container.strict(data, "last"))) ? container.print(85, depth0, data) : "");
},"85":function(container,depth0,helpers,partials,data) {
return " · ";
},"86":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.heading ?? container.strict(depth0, "heading"))) ? "" : container.print(87, depth0, data))
+ "\n"
+ container.each(88, (depth0?.lines ?? container.strict(depth0, "lines")), data)
+ (container.isEmpty((depth0?.steps ?? container.strict(depth0, "steps"))) ? "" : container.print(89, depth0, data));
},"87":function(container,depth0,helpers,partials,data) {
return "<h4>"
+ container.escapeExpression((depth0?.heading ?? container.strict(depth0, "heading")))
+ "</h4>";
},"88":function(container,depth0,helpers,partials,data) {
return "<p>"
+ container.escapeExpression(depth0)
+ "</p>\n";
},"89":function(container,depth0,helpers,partials,data) {

return "<ol class=\"steps\">\n"
+ container.each(90, (depth0?.steps ?? container.strict(depth0, "steps")), data)
+ "</ol>\n";
},"90":function(container,depth0,helpers,partials,data) {

return "<li"
+ (container.isEmpty((depth0?.isReached ?? container.strict(depth0, "isReached"))) ? "" : container.print(91, depth0, data))
+ ">"
+ container.escapeExpression((depth0?.text ?? container.strict(depth0, "text")))
+ "</li>\n";
},"91":function(container,depth0,helpers,partials,data) {
return " aria-current=\"step\"";
},"92":function(container,depth0,helpers,partials,data) {

return "<h4>"
+ container.escapeExpression((data.root.results?.freshness ?? container.strict(data.root.results, "freshness")))
+ "</h4>";
},"93":function(container,depth0,helpers,partials,data) {

return container.with(94, (depth0?.citation ?? container.strict(depth0, "citation")), data);
},"94":function(container,depth0,helpers,partials,data) {

return "<p class=\"citation\">"
+ (container.isEmpty((depth0?.source ?? container.strict(depth0, "source"))) ? "" : container.print(95, depth0, data))
+ container.each(96, (depth0?.parts ?? container.strict(depth0, "parts")), data)
+ (container.isEmpty((depth0?.licence ?? container.strict(depth0, "licence"))) ? "" : container.print(97, depth0, data))
+ "."
+ (container.isEmpty((depth0?.indicator ?? container.strict(depth0, "indicator"))) ? "" : container.print(99, depth0, data))
+ "</p>\n";
},"95":function(container,depth0,helpers,partials,data) {

return container.escapeExpression((data.root.text?.source ?? container.strict(data.root.text, "source")))
+ ": "
+ container.escapeExpression(helpers.say((depth0?.source ?? container.strict(depth0, "source"))));
},"96":function(container,depth0,helpers,partials,data) {
return ", "
+ container.escapeExpression(depth0);
},"97":function(container,depth0,helpers,partials,data) {

return container.with(98, (depth0?.licence ?? container.strict(depth0, "licence")), data);
},"98":function(container,depth0,helpers,partials,data) {

return ", "
+ (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(24, depth0, data))
+ (container.isEmpty((depth0?.href ?? container.strict(depth0, "href"))) ? container.print(25, depth0, data) : container.print(14, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(26, depth0, data));
},"99":function(container,depth0,helpers,partials,data) {

return " "
+ container.with(100, (depth0?.indicator ?? container.strict(depth0, "indicator")), data);
},"100":function(container,depth0,helpers,partials,data) {

return container.escapeExpression((data.root.results?.indicator ?? container.strict(data.root.results, "indicator")))
+ ": "
+ (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(24, depth0, data))
+ (container.isEmpty((depth0?.href ?? container.strict(depth0, "href"))) ? container.print(25, depth0, data) : container.print(14, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(26, depth0, data));
},"101":function(container,depth0,helpers,partials,data) {

return "<p class=\"missing\">"
+ container.escapeExpression((depth0.text?.noMetrics ?? container.strict(depth0.text, "noMetrics")))
+ "</p>\n";
},"102":function(container,depth0,helpers,partials,data) {

return "<section>\n<h2 id=\"beside\">"
+ container.escapeExpression((depth0.results?.actionMetrics ?? container.strict(depth0.results, "actionMetrics")))
+ "</h2>\n<p class=\"narrow-hint\">"
+ container.escapeExpression((data.root.text?.scrollHint ?? container.strict(data.root.text, "scrollHint")))
+ "</p>\n<section class=\"scroll\" aria-labelledby=\"beside\" tabindex=\"0\">\n<table class=\"beside\">\n<caption class=\"unseen\">"
+ container.escapeExpression(helpers.say((depth0.item?.words ?? container.strict(depth0.item, "words"))))
+ ": "
+ container.escapeExpression((depth0.results?.actionMetrics ?? container.strict(depth0.results, "actionMetrics")))
+ "</caption>\n<thead>\n<tr>\n<th scope=\"col\">"
+ container.escapeExpression((depth0.text?.metric ?? container.strict(depth0.text, "metric")))
+ "</th>\n<th scope=\"col\">"
+ container.escapeExpression((depth0.text?.latest ?? container.strict(depth0.text, "latest")))
+ "</th>\n<th scope=\"col\">"
+ container.escapeExpression((depth0.text?.target ?? container.strict(depth0.text, "target")))
+ "</th>\n<th scope=\"col\">"
+ container.escapeExpression((depth0.results?.verdict ?? container.strict(depth0.results, "verdict")))
+ "</th>\n</tr>\n</thead>\n<tbody>\n"
+ container.each(103, (depth0?.beside ?? container.strict(depth0, "beside")), data)
+ "</tbody>\n</table>\n</section>\n</section>";
},"103":function(container,depth0,helpers,partials,data) {

return "<tr>\n<th scope=\"row\">"
+ (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(24, depth0, data))
+ container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))))
+ (container.isEmpty((depth0?.action ?? container.strict(depth0, "action"))) ? "" : container.print(104, depth0, data))
+ "</th>\n<td>"
+ (container.isEmpty((depth0?.latest ?? container.strict(depth0, "latest"))) ? container.print(58, depth0, data) : container.print(53, depth0, data))
+ "</td>\n<td>\n"
+ (container.isEmpty((depth0?.targets ?? container.strict(depth0, "targets"))) ? container.print(58, depth0, data) : container.print(105, depth0, data))
+ "\n</td>\n<td>"
+ container.with(48, (depth0?.verdict ?? container.strict(depth0, "verdict")), data)
+ "</td>\n</tr>\n";
},"104":function(container,depth0,helpers,partials,data) {

return "<span class=\"note\">"
+ container.escapeExpression((data.root.text?.action ?? container.strict(data.root.text, "action")))
+ ": "
+ container.with(38, (depth0?.action ?? container.strict(depth0, "action")), data)
+ "</span>";
},"105":function(container,depth0,helpers,partials,data) {

return "<ul class=\"plain\">\n"
+ container.each(106, (depth0?.targets ?? container.strict(depth0, "targets")), data)
+ "</ul>\n";
},"106":function(container,depth0,helpers,partials,data) {

return "<li><span class=\"value\">"
+ container.escapeExpression((depth0?.value ?? container.strict(depth0, "value")))
+ "</span>"
+ (container.isEmpty((depth0?.period ?? container.strict(depth0, "period"))) ? "" : container.print(55, depth0, data))
+ (container.isEmpty((depth0?.flag ?? container.strict(depth0, "flag"))) ? "" : container.print(56, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(57, depth0, data))
+ "</li>\n";
},"107":function(container,depth0,helpers,partials,data) {

return container.with(108, (depth0?.story ?? container.strict(depth0, "story")), data)
+ "\n";
},"108":function(container,depth0,helpers,partials,data) {

return "<section>\n<h2>"
+ container.escapeExpression((depth0?.heading ?? container.strict(depth0, "heading")))
+ "</h2>\n"
+ (container.isEmpty((depth0?.nothing ?? container.strict(depth0, "nothing"))) ? "" : container.print(109, depth0, data))
+ "\n"
+ (container.isEmpty((depth0?.thisYear ?? container.strict(depth0, "thisYear"))) ? "" : container.print(110, depth0, data))
+ (container.isEmpty((depth0?.earlier ?? container.strict(depth0, "earlier"))) ? "" : container.print(115, depth0, data))
+ "</section>";
},"109":function(container,depth0,helpers,partials,data) {
return "<p class=\"missing\">"
+ container.escapeExpression((depth0?.nothing ?? container.strict(depth0, "nothing")))
+ "</p>";
},"110":function(container,depth0,helpers,partials,data) {

return "<ol class=\"timeline\">\n"
+ container.each(111, (depth0?.thisYear ?? container.strict(depth0, "thisYear")), data)
+ "</ol>\n";
},"111":function(container,depth0,helpers,partials,data) {

return "<li>\n"
+ (container.isEmpty((depth0?.action ?? container.strict(depth0, "action"))) ? "" : container.print(49, depth0, data))
+ "\n<p class=\"when\"><time datetime=\""
+ container.escapeExpression((depth0?.day ?? container.strict(depth0, "day")))
+ "\">"
+ container.escapeExpression((depth0?.date ?? container.strict(depth0, "date")))
+ "</time></p>\n"
+ (container.isEmpty((depth0?.prose ?? container.strict(depth0, "prose"))) ? "" : container.print(21, depth0, data))
+ "\n"
+ (container.isEmpty((depth0?.coverage ?? container.strict(depth0, "coverage"))) ? "" : container.print(112, depth0, data))
+ "\n"
+ (container.isEmpty((depth0?.author ?? container.strict(depth0, "author"))) ? "" : container.print(114, depth0, data))
+ "</li>\n";
},"112":function(container,depth0,helpers,partials,data) {

return "<p>"
+ container.escapeExpression((data.root.text?.coverage ?? container.strict(data.root.text, "coverage")))
+ ": <strong>"
+ container.escapeExpression((depth0?.coverage ?? container.strict(depth0, "coverage")))
+ "</strong>"
+ (container.isEmpty((depth0?.coverageNote ?? container.strict(depth0, "coverageNote"))) ? "" : container.print(113, depth0, data))
+ "</p>";
},"113":function(container,depth0,helpers,partials,data) {

return " "
+ container.escapeExpression(helpers.say((depth0?.coverageNote ?? container.strict(depth0, "coverageNote"))));
},"114":function(container,depth0,helpers,partials,data) {

return "<p class=\"note\">"
+ container.escapeExpression(helpers.say((depth0?.author ?? container.strict(depth0, "author"))))
+ "</p>";
},"115":function(container,depth0,helpers,partials,data) {

return "<details>\n<summary>"
+ container.escapeExpression((depth0?.earlierWords ?? container.strict(depth0, "earlierWords")))
+ "</summary>\n<ol class=\"timeline\">\n"
+ container.each(116, (depth0?.earlier ?? container.strict(depth0, "earlier")), data)
+ "</ol>\n</details>\n";
},"116":function(container,depth0,helpers,partials,data) {

return "<li><p class=\"when\"><time datetime=\""
+ container.escapeExpression((depth0?.day ?? container.strict(depth0, "day")))
+ "\">"
+ container.escapeExpression((depth0?.date ?? container.strict(depth0, "date")))
+ "</time></p>\n"
+ (container.isEmpty((depth0?.prose ?? container.strict(depth0, "prose"))) ? "" : container.print(21, depth0, data))
+ "\n"
+ (container.isEmpty((depth0?.coverage ?? container.strict(depth0, "coverage"))) ? "" : container.print(112, depth0, data))
+ "\n"
+ (container.isEmpty((depth0?.author ?? container.strict(depth0, "author"))) ? "" : container.print(114, depth0, data))
+ "</li>\n";
},"117":function(container,depth0,helpers,partials,data) {

return "<p class=\"scroll-hint\">"
+ container.escapeExpression((data.root.text?.scrollHint ?? container.strict(data.root.text, "scrollHint")))
+ "</p>\n<section class=\"scroll\" aria-labelledby=\"actions\" tabindex=\"0\">\n<table class=\"actions\" data-sortable>\n<caption class=\"unseen\">"
+ container.escapeExpression(helpers.say((depth0.item?.words ?? container.strict(depth0.item, "words"))))
+ ": "
+ container.escapeExpression((depth0.text?.actions ?? container.strict(depth0.text, "actions")))
+ "</caption>\n<thead>\n<tr>\n<th scope=\"col\">"
+ container.escapeExpression((depth0.text?.action ?? container.strict(depth0.text, "action")))
+ "</th>\n<th scope=\"col\">"
+ container.escapeExpression((depth0.text?.owner ?? container.strict(depth0.text, "owner")))
+ "</th>\n<th scope=\"col\">"
+ container.escapeExpression((depth0.text?.schedule ?? container.strict(depth0.text, "schedule")))
+ "</th>\n<th scope=\"col\">"
+ container.escapeExpression((depth0.text?.status ?? container.strict(depth0.text, "status")))
+ "</th>\n</tr>\n</thead>\n"
+ container.each(118, (depth0?.groups ?? container.strict(depth0, "groups")), data)
+ "</table>\n</section>\n";
},"118":function(container,depth0,helpers,partials,data) {

return "<tbody>\n"
+ (container.isEmpty((depth0?.words ?? container.strict(depth0, "words"))) ? "" : container.print(119, depth0, data))
+ (container.isEmpty((depth0?.rows ?? container.strict(depth0, "rows"))) ? container.print(128, depth0, data) : container.each(121, (depth0?.rows ?? container.strict(depth0, "rows")), data))
+ "</tbody>\n";
},"119":function(container,depth0,helpers,partials,data) {

return "<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"4\">"
+ (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(24, depth0, data))
+ container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))))
+ (container.isEmpty((depth0?.prose ?? container.strict(depth0, "prose"))) ? "" : container.print(120, depth0, data))
+ "</th></tr>\n";
},"120":function(container,depth0,helpers,partials,data) {

return "<div class=\"prose small\">"
+ container.escapeExpression(helpers.markdown((depth0?.prose ?? container.strict(depth0, "prose"))))
+ "</div>";
},"121":function(container,depth0,helpers,partials,data) {

return "<tr>\n<th scope=\"row\">"
+ container.with(38, (depth0?.item ?? container.strict(depth0, "item")), data)
+ "</th>\n<td>"
+ (container.isEmpty((depth0?.owners ?? container.strict(depth0, "owners"))) ? container.print(32, depth0, data) : container.print(122, depth0, data))
+ "</td>\n<td data-value=\""
+ container.escapeExpression((depth0?.scheduleValue ?? container.strict(depth0, "scheduleValue")))
+ "\">"
+ (container.isEmpty((depth0?.schedule ?? container.strict(depth0, "schedule"))) ? container.print(126, depth0, data) : container.print(125, depth0, data))
+ "</td>\n<td>"
+ container.with(127, (depth0?.chip ?? container.strict(depth0, "chip")), data)
+ "</td>\n</tr>";
},"122":function(container,depth0,helpers,partials,data) {

return "<ul class=\"plain owners\">\n"
+ container.each(123, (depth0?.owners ?? container.strict(depth0, "owners")), data)
+ "</ul>\n";
},"123":function(container,depth0,helpers,partials,data) {

return "<li"
+ (container.isEmpty((depth0?.lead ?? container.strict(depth0, "lead"))) ? "" : container.print(30, depth0, data))
+ ">"
+ (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(24, depth0, data))
+ (container.isEmpty((depth0?.href ?? container.strict(depth0, "href"))) ? container.print(25, depth0, data) : container.print(14, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(26, depth0, data))
+ (container.isEmpty((depth0?.lead ?? container.strict(depth0, "lead"))) ? "" : container.print(124, depth0, data))
+ "</li>\n";
},"124":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.role ?? container.strict(depth0, "role"))) ? "" : container.print(31, depth0, data));
},"125":function(container,depth0,helpers,partials,data) {
return container.escapeExpression((depth0?.schedule ?? container.strict(depth0, "schedule")));
},"126":function(container,depth0,helpers,partials,data) {

return "<span class=\"missing\">"
+ container.escapeExpression((data.root.text?.noSchedule ?? container.strict(data.root.text, "noSchedule")))
+ "</span>";
},"127":function(container,depth0,helpers,partials,data) {

return "<span class=\"chip chip-"
+ container.escapeExpression((depth0?.phase ?? container.strict(depth0, "phase")))
+ "\">"
+ container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))))
+ "</span>";
},"128":function(container,depth0,helpers,partials,data) {

return "<tr><td class=\"missing\" colspan=\"4\">"
+ container.escapeExpression((data.root.text?.noGroupActions ?? container.strict(data.root.text, "noGroupActions")))
+ "</td></tr>\n";
},"129":function(container,depth0,helpers,partials,data) {

return "<p class=\"missing\">"
+ container.escapeExpression((depth0.text?.noActions ?? container.strict(depth0.text, "noActions")))
+ "</p>\n";
},"130":function(container,depth0,helpers,partials,data) {

return container.with(131, (depth0?.timeline ?? container.strict(depth0, "timeline")), data);
},"131":function(container,depth0,helpers,partials,data) {

return "<figure class=\"chart-figure\" id=\""
+ container.escapeExpression((depth0?.id ?? container.strict(depth0, "id")))
+ "\">\n<figcaption id=\""
+ container.escapeExpression((depth0?.id ?? container.strict(depth0, "id")))
+ "_title\""
+ (container.isEmpty((depth0?.titleLang ?? container.strict(depth0, "titleLang"))) ? "" : container.print(68, depth0, data))
+ ">"
+ container.escapeExpression((depth0?.title ?? container.strict(depth0, "title")))
+ "</figcaption>\n<p class=\"chart-words\">"
+ container.escapeExpression((depth0?.description ?? container.strict(depth0, "description")))
+ "</p>\n<section class=\"scroll chart-scroll\" aria-labelledby=\""
+ container.escapeExpression((depth0?.id ?? container.strict(depth0, "id")))
+ "_title\" tabindex=\"0\">"
+ container.escapeExpression(helpers.svg((depth0?.svg ?? container.strict(depth0, "svg"))))
+ "</section>"
+ (container.isEmpty((depth0?.csvHref ?? container.strict(depth0, "csvHref"))) ? "" : container.print(75, depth0, data))
+ "</figure>\n";
},"132":function(container,depth0,helpers,partials,data) {

return "<section>\n<h2>"
+ container.escapeExpression((data.root.text?.links ?? container.strict(data.root.text, "links")))
+ "</h2>\n<ul>\n"
+ container.each(23, (depth0?.links ?? container.strict(depth0, "links")), data)
+ "</ul>\n</section>\n";
},"133":function(container,depth0,helpers,partials,data) {

return "<nav class=\"neighbours\" aria-label=\""
+ container.escapeExpression((depth0.text?.otherGoals ?? container.strict(depth0.text, "otherGoals")))
+ "\">\n"
+ (container.isEmpty((depth0?.previous ?? container.strict(depth0, "previous"))) ? "" : container.print(134, depth0, data))
+ (container.isEmpty((depth0?.next ?? container.strict(depth0, "next"))) ? "" : container.print(136, depth0, data))
+ "</nav>";
},"134":function(container,depth0,helpers,partials,data) {

return "<a class=\"previous\" href=\""
+ container.escapeExpression((depth0.previous?.href ?? container.strict(depth0.previous, "href")))
+ "\"><span class=\"direction\">"
+ container.escapeExpression((depth0.text?.previous ?? container.strict(depth0.text, "previous")))
+ "</span> <span>"
+ (container.isEmpty((depth0.previous?.label ?? container.strict(depth0.previous, "label"))) ? "" : container.print(135, depth0, data))
+ container.escapeExpression(helpers.say((depth0.previous?.words ?? container.strict(depth0.previous, "words"))))
+ "</span></a>\n";
},"135":function(container,depth0,helpers,partials,data) {

return container.escapeExpression((depth0.previous?.label ?? container.strict(depth0.previous, "label")))
+ " ";
},"136":function(container,depth0,helpers,partials,data) {

return "<a class=\"next\" href=\""
+ container.escapeExpression((depth0.next?.href ?? container.strict(depth0.next, "href")))
+ "\"><span class=\"direction\">"
+ container.escapeExpression((depth0.text?.next ?? container.strict(depth0.text, "next")))
+ "</span> <span>"
+ (container.isEmpty((depth0.next?.label ?? container.strict(depth0.next, "label"))) ? "" : container.print(137, depth0, data))
+ container.escapeExpression(helpers.say((depth0.next?.words ?? container.strict(depth0.next, "words"))))
+ "</span></a>\n";
},"137":function(container,depth0,helpers,partials,data) {

return container.escapeExpression((depth0.next?.label ?? container.strict(depth0.next, "label")))
+ " ";
},"138":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.next ?? container.strict(depth0, "next"))) ? "" : container.print(133, depth0, data));
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {

return "<header class=\"page-head\">\n<p class=\"kicker\">"
+ container.escapeExpression((depth0.text?.goal ?? container.strict(depth0.text, "goal")))
+ (container.isEmpty((depth0.item?.label ?? container.strict(depth0.item, "label"))) ? "" : container.print(0, depth0, data))
+ (container.isEmpty((depth0?.phenomenon ?? container.strict(depth0, "phenomenon"))) ? "" : container.print(1, depth0, data))
+ "</p>\n<h1>"
+ container.escapeExpression(helpers.say((depth0.item?.words ?? container.strict(depth0.item, "words"))))
+ "</h1>\n"
+ (container.isEmpty((depth0?.ended ?? container.strict(depth0, "ended"))) ? "" : container.print(2, depth0, data))
+ (container.isEmpty((depth0?.lights ?? container.strict(depth0, "lights"))) ? "" : container.print(4, depth0, data))
+ "\n</header>\n<div class=\"columns\">\n<div class=\"main-column\">\n"
+ (container.isEmpty((depth0?.officialText ?? container.strict(depth0, "officialText"))) ? "" : container.print(15, depth0, data))
+ (container.isEmpty((depth0?.description ?? container.strict(depth0, "description"))) ? "" : container.print(16, depth0, data))
+ container.each(17, (depth0?.passages ?? container.strict(depth0, "passages")), data)
+ (container.isEmpty((depth0?.observations ?? container.strict(depth0, "observations"))) ? "" : container.print(18, depth0, data))
+ "</div>\n<aside class=\"side\" aria-label=\""
+ container.escapeExpression((depth0.text?.inShort ?? container.strict(depth0.text, "inShort")))
+ "\">\n<h2>"
+ container.escapeExpression((depth0.text?.owners ?? container.strict(depth0.text, "owners")))
+ "</h2>\n"
+ (container.isEmpty((depth0?.actionOwners ?? container.strict(depth0, "actionOwners"))) ? container.print(27, depth0, data) : container.print(22, depth0, data))
+ (container.isEmpty((depth0?.approvals ?? container.strict(depth0, "approvals"))) ? "" : container.print(33, depth0, data))
+ (container.isEmpty((depth0?.facts ?? container.strict(depth0, "facts"))) ? "" : container.print(44, depth0, data))
+ "</aside>\n</div>\n<section>\n<h2 id=\"metrics\">"
+ container.escapeExpression((depth0.results?.result ?? container.strict(depth0.results, "result")))
+ "</h2>\n"
+ (container.isEmpty((depth0?.blocks ?? container.strict(depth0, "blocks"))) ? container.print(101, depth0, data) : container.each(47, (depth0?.blocks ?? container.strict(depth0, "blocks")), data))
+ "</section>\n"
+ (container.isEmpty((depth0?.beside ?? container.strict(depth0, "beside"))) ? "" : container.print(102, depth0, data))
+ (container.isEmpty((depth0?.story ?? container.strict(depth0, "story"))) ? "" : container.print(107, depth0, data))
+ "<section>\n<h2 id=\"actions\">"
+ container.escapeExpression((depth0.text?.actions ?? container.strict(depth0.text, "actions")))
+ "</h2>\n"
+ (container.isEmpty((depth0?.groups ?? container.strict(depth0, "groups"))) ? container.print(129, depth0, data) : container.print(117, depth0, data))
+ "</section>"
+ (container.isEmpty((depth0?.timeline ?? container.strict(depth0, "timeline"))) ? "" : container.print(130, depth0, data))
+ (container.isEmpty((depth0?.links ?? container.strict(depth0, "links"))) ? "" : container.print(132, depth0, data))
+ (container.isEmpty((depth0?.previous ?? container.strict(depth0, "previous"))) ? container.print(138, depth0, data) : container.print(133, depth0, data));
},"useData":true},
"html/indicator": {"0":function(container,depth0,helpers,partials,data) {

return "<div class=\"prose\">"
+ container.escapeExpression(helpers.markdown((depth0?.description ?? container.strict(depth0, "description"))))
+ "</div>\n";
},"1":function(container,depth0,helpers,partials,data) {

return "<ul class=\"numbers area-figures\">\n"
+ container.each(2, (depth0?.figures ?? container.strict(depth0, "figures")), data)
+ "</ul>\n";
},"2":function(container,depth0,helpers,partials,data) {

return "<li class=\"figure-"
+ container.escapeExpression((depth0?.role ?? container.strict(depth0, "role")))
+ "\"><span class=\"area-name\">"
+ container.escapeExpression(helpers.say((depth0?.area ?? container.strict(depth0, "area"))))
+ "</span> <span class=\"number\">"
+ container.escapeExpression((depth0?.value ?? container.strict(depth0, "value")))
+ "</span>"
+ (container.isEmpty((depth0?.unit ?? container.strict(depth0, "unit"))) ? "" : container.print(3, depth0, data))
+ (container.isEmpty((depth0?.period ?? container.strict(depth0, "period"))) ? "" : container.print(4, depth0, data))
+ (container.isEmpty((depth0?.flag ?? container.strict(depth0, "flag"))) ? "" : container.print(5, depth0, data))
+ "</li>\n";
},"3":function(container,depth0,helpers,partials,data) {
return " <span class=\"note\">("
+ container.escapeExpression((depth0?.unit ?? container.strict(depth0, "unit")))
+ ")</span>";
},"4":function(container,depth0,helpers,partials,data) {
return " <span class=\"when\">"
+ container.escapeExpression((depth0?.period ?? container.strict(depth0, "period")))
+ "</span>";
},"5":function(container,depth0,helpers,partials,data) {
return " <span class=\"note\">"
+ container.escapeExpression((depth0?.flag ?? container.strict(depth0, "flag")))
+ "</span>";
},"6":function(container,depth0,helpers,partials,data) {
return "<p class=\"missing\">"
+ container.escapeExpression((depth0?.why ?? container.strict(depth0, "why")))
+ "</p>";
},"7":function(container,depth0,helpers,partials,data) {
return "<p class=\"note\">"
+ container.escapeExpression(depth0)
+ "</p>\n";
},"8":function(container,depth0,helpers,partials,data) {

return "<div>\n<dt>"
+ container.escapeExpression((depth0?.term ?? container.strict(depth0, "term")))
+ "</dt>\n"
+ container.each(9, (depth0?.items ?? container.strict(depth0, "items")), data)
+ "</div>\n";
},"9":function(container,depth0,helpers,partials,data) {

return "<dd>"
+ (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(10, depth0, data))
+ (container.isEmpty((depth0?.href ?? container.strict(depth0, "href"))) ? container.print(12, depth0, data) : container.print(11, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(13, depth0, data))
+ "</dd>\n";
},"10":function(container,depth0,helpers,partials,data) {
return "<span class=\"label\">"
+ container.escapeExpression((depth0?.label ?? container.strict(depth0, "label")))
+ "</span> ";
},"11":function(container,depth0,helpers,partials,data) {

return "<a href=\""
+ container.escapeExpression((depth0?.href ?? container.strict(depth0, "href")))
+ "\">"
+ container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))))
+ "</a>";
},"12":function(container,depth0,helpers,partials,data) {

return container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))));
},"13":function(container,depth0,helpers,partials,data) {

return " <span class=\"note\">("
+ container.escapeExpression(helpers.say((depth0?.note ?? container.strict(depth0, "note"))))
+ ")</span>";
},"14":function(container,depth0,helpers,partials,data) {

return "<section>\n<h2>"
+ container.escapeExpression((depth0.words?.overTime ?? container.strict(depth0.words, "overTime")))
+ "</h2>\n"
+ container.with(15, (depth0?.overTime ?? container.strict(depth0, "overTime")), data)
+ "\n</section>\n";
},"15":function(container,depth0,helpers,partials,data) {

return "<figure class=\"chart-figure\" id=\""
+ container.escapeExpression((depth0?.id ?? container.strict(depth0, "id")))
+ "\">\n<figcaption id=\""
+ container.escapeExpression((depth0?.id ?? container.strict(depth0, "id")))
+ "_title\""
+ (container.isEmpty((depth0?.titleLang ?? container.strict(depth0, "titleLang"))) ? "" : container.print(16, depth0, data))
+ ">"
+ container.escapeExpression((depth0?.title ?? container.strict(depth0, "title")))
+ "</figcaption>\n<p class=\"chart-words\">"
+ container.escapeExpression((depth0?.description ?? container.strict(depth0, "description")))
+ "</p>\n<section class=\"scroll chart-scroll\" aria-labelledby=\""
+ container.escapeExpression((depth0?.id ?? container.strict(depth0, "id")))
+ "_title\" tabindex=\"0\">"
+ container.escapeExpression(helpers.svg((depth0?.svg ?? container.strict(depth0, "svg"))))
+ "</section><section class=\"scroll chart-table\" aria-labelledby=\""
+ container.escapeExpression((depth0?.id ?? container.strict(depth0, "id")))
+ "_table\" tabindex=\"0\">\n<table"
+ (container.isEmpty((depth0.table?.isSortable ?? container.strict(depth0.table, "isSortable"))) ? "" : container.print(17, depth0, data))
+ ">\n<caption id=\""
+ container.escapeExpression((depth0?.id ?? container.strict(depth0, "id")))
+ "_table\">"
+ container.escapeExpression((depth0.words?.table ?? container.strict(depth0.words, "table")))
+ "<span class=\"unseen\">: <span"
+ (container.isEmpty((depth0?.titleLang ?? container.strict(depth0, "titleLang"))) ? "" : container.print(16, depth0, data))
+ ">"
+ container.escapeExpression((depth0?.title ?? container.strict(depth0, "title")))
+ "</span></span></caption>\n<thead>\n<tr>"
+ container.each(18, (depth0.table?.head ?? container.strict(depth0.table, "head")), data)
+ "</tr>\n</thead>\n<tbody>\n"
+ container.each(19, (depth0.table?.rows ?? container.strict(depth0.table, "rows")), data)
+ "</tbody>\n</table>\n</section>"
+ (container.isEmpty((depth0?.csvHref ?? container.strict(depth0, "csvHref"))) ? "" : container.print(23, depth0, data))
+ "</figure>";
},"16":function(container,depth0,helpers,partials,data) {
return " lang=\""
+ container.escapeExpression((depth0?.titleLang ?? container.strict(depth0, "titleLang")))
+ "\"";
},"17":function(container,depth0,helpers,partials,data) {
return " data-sortable";
},"18":function(container,depth0,helpers,partials,data) {
return "<th scope=\"col\">"
+ container.escapeExpression(depth0)
+ "</th>";
},"19":function(container,depth0,helpers,partials,data) {

return "<tr><th scope=\"row\">"
+ container.escapeExpression((depth0?.header ?? container.strict(depth0, "header")))
+ "</th>"
+ container.each(20, (depth0?.cells ?? container.strict(depth0, "cells")), data)
+ "</tr>\n";
},"20":function(container,depth0,helpers,partials,data) {

return "<td"
+ (container.isEmpty((depth0?.isNumber ?? container.strict(depth0, "isNumber"))) ? "" : container.print(21, depth0, data))
+ (container.isEmpty((depth0?.sortedBy ?? container.strict(depth0, "sortedBy"))) ? "" : container.print(22, depth0, data))
+ ">"
+ container.escapeExpression((depth0?.text ?? container.strict(depth0, "text")))
+ "</td>";
},"21":function(container,depth0,helpers,partials,data) {
return " class=\"numeric\"";
},"22":function(container,depth0,helpers,partials,data) {
return " data-value=\""
+ container.escapeExpression((depth0?.sortedBy ?? container.strict(depth0, "sortedBy")))
+ "\"";
},"23":function(container,depth0,helpers,partials,data) {

return "<ul class=\"plain chart-downloads\">\n<li><a href=\""
+ container.escapeExpression(helpers.drawn((depth0?.svgHref ?? container.strict(depth0, "svgHref"))))
+ "\" download=\""
+ container.escapeExpression((depth0?.svgName ?? container.strict(depth0, "svgName")))
+ "\">"
+ container.escapeExpression((depth0.words?.saveSvg ?? container.strict(depth0.words, "saveSvg")))
+ "<span class=\"unseen\">: "
+ container.escapeExpression((depth0?.title ?? container.strict(depth0, "title")))
+ "</span></a></li>\n<li><a href=\""
+ container.escapeExpression((depth0?.csvHref ?? container.strict(depth0, "csvHref")))
+ "\" download=\""
+ container.escapeExpression((depth0?.csvName ?? container.strict(depth0, "csvName")))
+ "\">"
+ container.escapeExpression((depth0.words?.saveCsv ?? container.strict(depth0.words, "saveCsv")))
+ "<span class=\"unseen\">: "
+ container.escapeExpression((depth0?.title ?? container.strict(depth0, "title")))
+ "</span></a></li>\n</ul>\n";
},"24":function(container,depth0,helpers,partials,data) {

return "<section>\n<h2>"
+ container.escapeExpression((depth0.words?.breaks ?? container.strict(depth0.words, "breaks")))
+ "</h2>\n<ul>\n"
+ container.each(25, (depth0?.breaks ?? container.strict(depth0, "breaks")), data)
+ "</ul>\n</section>\n";
},"25":function(container,depth0,helpers,partials,data) {

return "<li><span class=\"label\">"
+ container.escapeExpression((depth0?.period ?? container.strict(depth0, "period")))
+ "</span> "
+ container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))))
+ "</li>\n";
},"26":function(container,depth0,helpers,partials,data) {

return "<section>\n<h2>"
+ container.escapeExpression((depth0.words?.groups ?? container.strict(depth0.words, "groups")))
+ "</h2>\n"
+ container.with(15, (depth0?.groups ?? container.strict(depth0, "groups")), data)
+ "\n</section>\n";
},"27":function(container,depth0,helpers,partials,data) {

return "<section>\n<h2>"
+ container.escapeExpression((depth0.words?.areas ?? container.strict(depth0.words, "areas")))
+ "</h2>\n"
+ container.with(15, (depth0?.areas ?? container.strict(depth0, "areas")), data)
+ "\n</section>\n";
},"28":function(container,depth0,helpers,partials,data) {

return "<h3>"
+ container.escapeExpression((depth0?.heading ?? container.strict(depth0, "heading")))
+ "</h3>\n<ul>\n"
+ container.each(29, (depth0?.items ?? container.strict(depth0, "items")), data)
+ "</ul>\n";
},"29":function(container,depth0,helpers,partials,data) {

return "<li>"
+ (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(10, depth0, data))
+ (container.isEmpty((depth0?.href ?? container.strict(depth0, "href"))) ? container.print(12, depth0, data) : container.print(11, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(13, depth0, data))
+ "</li>\n";
},"30":function(container,depth0,helpers,partials,data) {

return "<p class=\"missing\">"
+ container.escapeExpression((data.root.words?.usedNowhere ?? container.strict(data.root.words, "usedNowhere")))
+ "</p>\n";
},"31":function(container,depth0,helpers,partials,data) {

return "<dl class=\"facts\">\n"
+ container.each(8, (depth0?.source ?? container.strict(depth0, "source")), data)
+ "</dl>\n";
},"32":function(container,depth0,helpers,partials,data) {

return "<h3>"
+ container.escapeExpression((depth0.words?.notesAtSource ?? container.strict(depth0.words, "notesAtSource")))
+ "</h3>\n<p class=\"prose\">"
+ container.escapeExpression(helpers.say((depth0?.notesAtSource ?? container.strict(depth0, "notesAtSource"))))
+ "</p>\n";
},"33":function(container,depth0,helpers,partials,data) {

return "<h3>"
+ container.escapeExpression((depth0.words?.notes ?? container.strict(depth0.words, "notes")))
+ "</h3>\n<p class=\"prose\">"
+ container.escapeExpression(helpers.say((depth0?.note ?? container.strict(depth0, "note"))))
+ "</p>\n";
},"34":function(container,depth0,helpers,partials,data) {

return "<h3>"
+ container.escapeExpression((depth0.words?.citation ?? container.strict(depth0.words, "citation")))
+ "</h3>\n<p class=\"prose citation\">"
+ container.escapeExpression(helpers.say((depth0?.citation ?? container.strict(depth0, "citation"))))
+ "</p>\n";
},"35":function(container,depth0,helpers,partials,data) {

return "<h3>"
+ container.escapeExpression((depth0.words?.downloads ?? container.strict(depth0.words, "downloads")))
+ "</h3>\n<p><a href=\""
+ container.escapeExpression((depth0.download?.href ?? container.strict(depth0.download, "href")))
+ "\" download>"
+ container.escapeExpression(helpers.say((depth0.download?.words ?? container.strict(depth0.download, "words"))))
+ "</a></p>\n<p class=\"note\">"
+ container.escapeExpression((depth0.words?.downloadNote ?? container.strict(depth0.words, "downloadNote")))
+ "</p>\n";
},"36":function(container,depth0,helpers,partials,data) {

return "<section>\n<h2>"
+ container.escapeExpression((data.root.text?.links ?? container.strict(data.root.text, "links")))
+ "</h2>\n<ul>\n"
+ container.each(29, (depth0?.links ?? container.strict(depth0, "links")), data)
+ "</ul>\n</section>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {

return "<header class=\"page-head\">\n<p class=\"kicker\">"
+ container.escapeExpression((depth0.words?.indicator ?? container.strict(depth0.words, "indicator")))
+ "</p>\n<h1>"
+ container.escapeExpression(helpers.say((depth0.item?.words ?? container.strict(depth0.item, "words"))))
+ "</h1>\n</header>\n<div class=\"columns\">\n<div class=\"main-column\">\n"
+ (container.isEmpty((depth0?.description ?? container.strict(depth0, "description"))) ? "" : container.print(0, depth0, data))
+ "<section>\n<h2>"
+ container.escapeExpression((depth0.words?.newest ?? container.strict(depth0.words, "newest")))
+ "</h2>\n"
+ (container.isEmpty((depth0?.figures ?? container.strict(depth0, "figures"))) ? "" : container.print(1, depth0, data))
+ (container.isEmpty((depth0?.why ?? container.strict(depth0, "why"))) ? "" : container.print(6, depth0, data))
+ "\n"
+ container.each(7, (depth0?.withheld ?? container.strict(depth0, "withheld")), data)
+ "</section>\n</div>\n<aside class=\"side\" aria-label=\""
+ container.escapeExpression((depth0.words?.inShort ?? container.strict(depth0.words, "inShort")))
+ "\">\n<h2>"
+ container.escapeExpression((depth0.words?.inShort ?? container.strict(depth0.words, "inShort")))
+ "</h2>\n<dl class=\"facts\">\n"
+ container.each(8, (depth0?.facts ?? container.strict(depth0, "facts")), data)
+ "</dl></aside>\n</div>\n"
+ (container.isEmpty((depth0?.overTime ?? container.strict(depth0, "overTime"))) ? "" : container.print(14, depth0, data))
+ (container.isEmpty((depth0?.breaks ?? container.strict(depth0, "breaks"))) ? "" : container.print(24, depth0, data))
+ (container.isEmpty((depth0?.groups ?? container.strict(depth0, "groups"))) ? "" : container.print(26, depth0, data))
+ (container.isEmpty((depth0?.areas ?? container.strict(depth0, "areas"))) ? "" : container.print(27, depth0, data))
+ "<section>\n<h2>"
+ container.escapeExpression((depth0.words?.usedBy ?? container.strict(depth0.words, "usedBy")))
+ "</h2>\n"
+ (container.isEmpty((depth0?.uses ?? container.strict(depth0, "uses"))) ? container.print(30, depth0, data) : container.each(28, (depth0?.uses ?? container.strict(depth0, "uses")), data))
+ "</section>\n<section>\n<h2>"
+ container.escapeExpression((depth0.words?.about ?? container.strict(depth0.words, "about")))
+ "</h2>\n"
+ (container.isEmpty((depth0?.source ?? container.strict(depth0, "source"))) ? "" : container.print(31, depth0, data))
+ (container.isEmpty((depth0?.notesAtSource ?? container.strict(depth0, "notesAtSource"))) ? "" : container.print(32, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(33, depth0, data))
+ (container.isEmpty((depth0?.citation ?? container.strict(depth0, "citation"))) ? "" : container.print(34, depth0, data))
+ (container.isEmpty((depth0?.download ?? container.strict(depth0, "download"))) ? "" : container.print(35, depth0, data))
+ "</section>\n"
+ (container.isEmpty((depth0?.links ?? container.strict(depth0, "links"))) ? "" : container.print(36, depth0, data));
},"useData":true},
"html/indicators": {"0":function(container,depth0,helpers,partials,data) {

return "<tr>\n<th scope=\"row\">"
+ container.with(1, (depth0?.item ?? container.strict(depth0, "item")), data)
+ (container.isEmpty((depth0?.direction ?? container.strict(depth0, "direction"))) ? "" : container.print(6, depth0, data))
+ "</th>\n<td>"
+ (container.isEmpty((depth0?.own ?? container.strict(depth0, "own"))) ? container.print(12, depth0, data) : container.print(7, depth0, data))
+ "</td>\n<td>"
+ (container.isEmpty((depth0?.country ?? container.strict(depth0, "country"))) ? container.print(14, depth0, data) : container.print(13, depth0, data))
+ "</td>\n<td class=\"course\">"
+ (container.isEmpty((depth0?.sparkline ?? container.strict(depth0, "sparkline"))) ? container.print(14, depth0, data) : container.print(15, depth0, data))
+ "</td>\n<td>"
+ (container.isEmpty((depth0?.freshness ?? container.strict(depth0, "freshness"))) ? container.print(14, depth0, data) : container.print(16, depth0, data))
+ "</td>\n<td>"
+ (container.isEmpty((depth0?.uses ?? container.strict(depth0, "uses"))) ? container.print(14, depth0, data) : container.print(17, depth0, data))
+ "</td>\n</tr>\n";
},"1":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(2, depth0, data))
+ (container.isEmpty((depth0?.href ?? container.strict(depth0, "href"))) ? container.print(4, depth0, data) : container.print(3, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(5, depth0, data));
},"2":function(container,depth0,helpers,partials,data) {
return "<span class=\"label\">"
+ container.escapeExpression((depth0?.label ?? container.strict(depth0, "label")))
+ "</span> ";
},"3":function(container,depth0,helpers,partials,data) {

return "<a href=\""
+ container.escapeExpression((depth0?.href ?? container.strict(depth0, "href")))
+ "\">"
+ container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))))
+ "</a>";
},"4":function(container,depth0,helpers,partials,data) {

return container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))));
},"5":function(container,depth0,helpers,partials,data) {

return " <span class=\"note\">("
+ container.escapeExpression(helpers.say((depth0?.note ?? container.strict(depth0, "note"))))
+ ")</span>";
},"6":function(container,depth0,helpers,partials,data) {
return " <span class=\"trait\">"
+ container.escapeExpression((depth0?.direction ?? container.strict(depth0, "direction")))
+ "</span>";
},"7":function(container,depth0,helpers,partials,data) {

return container.with(8, (depth0?.own ?? container.strict(depth0, "own")), data);
},"8":function(container,depth0,helpers,partials,data) {

return "<span class=\"value\">"
+ container.escapeExpression((depth0?.value ?? container.strict(depth0, "value")))
+ "</span>"
+ (container.isEmpty((depth0?.unit ?? container.strict(depth0, "unit"))) ? "" : container.print(9, depth0, data))
+ (container.isEmpty((depth0?.period ?? container.strict(depth0, "period"))) ? "" : container.print(10, depth0, data))
+ (container.isEmpty((depth0?.flag ?? container.strict(depth0, "flag"))) ? "" : container.print(11, depth0, data));
},"9":function(container,depth0,helpers,partials,data) {
return " <span class=\"note\">("
+ container.escapeExpression((depth0?.unit ?? container.strict(depth0, "unit")))
+ ")</span>";
},"10":function(container,depth0,helpers,partials,data) {
return " <span class=\"when\">("
+ container.escapeExpression((depth0?.period ?? container.strict(depth0, "period")))
+ ")</span>";
},"11":function(container,depth0,helpers,partials,data) {
return " <span class=\"note\">"
+ container.escapeExpression((depth0?.flag ?? container.strict(depth0, "flag")))
+ "</span>";
},"12":function(container,depth0,helpers,partials,data) {

return "<span class=\"missing\">"
+ container.escapeExpression((data.root.words?.noValue ?? container.strict(data.root.words, "noValue")))
+ "</span>";
},"13":function(container,depth0,helpers,partials,data) {

return container.with(8, (depth0?.country ?? container.strict(depth0, "country")), data);
},"14":function(container,depth0,helpers,partials,data) {

return "<span class=\"missing\">"
+ container.escapeExpression((data.root.text?.none ?? container.strict(data.root.text, "none")))
+ "</span>";
},"15":function(container,depth0,helpers,partials,data) {

return container.escapeExpression(helpers.svg((depth0?.sparkline ?? container.strict(depth0, "sparkline"))));
},"16":function(container,depth0,helpers,partials,data) {
return container.escapeExpression((depth0?.freshness ?? container.strict(depth0, "freshness")));
},"17":function(container,depth0,helpers,partials,data) {

return "<ul class=\"plain\">"
+ container.each(18, (depth0?.uses ?? container.strict(depth0, "uses")), data)
+ "</ul>";
},"18":function(container,depth0,helpers,partials,data) {

return "<li>"
+ (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(2, depth0, data))
+ (container.isEmpty((depth0?.href ?? container.strict(depth0, "href"))) ? container.print(4, depth0, data) : container.print(3, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(5, depth0, data))
+ "</li>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {

return "<header class=\"page-head\">\n<h1 id=\"indicators\">"
+ container.escapeExpression((depth0.words?.indicators ?? container.strict(depth0.words, "indicators")))
+ "</h1>\n<p class=\"lead\">"
+ container.escapeExpression((depth0?.intro ?? container.strict(depth0, "intro")))
+ "</p>\n</header>\n<div class=\"filters\" data-filters hidden>\n<p class=\"field\">\n<label for=\"filter-word\">"
+ container.escapeExpression((data.root.frame.screen.filter?.field ?? container.strict(data.root.frame.screen.filter, "field")))
+ "</label>\n<input type=\"search\" id=\"filter-word\" autocomplete=\"off\">\n</p>\n<p class=\"field\" hidden>\n<label for=\"filter-phase\">"
+ container.escapeExpression((data.root.frame.screen.filter?.phase ?? container.strict(data.root.frame.screen.filter, "phase")))
+ "</label>\n<select id=\"filter-phase\"><option value=\"\">"
+ container.escapeExpression((data.root.frame.screen.filter?.everyPhase ?? container.strict(data.root.frame.screen.filter, "everyPhase")))
+ "</option></select>\n</p>\n<p class=\"filter-status\" role=\"status\" data-none=\""
+ container.escapeExpression((data.root.frame.screen.filter?.none ?? container.strict(data.root.frame.screen.filter, "none")))
+ "\" data-some=\""
+ container.escapeExpression((data.root.frame.screen.filter?.some ?? container.strict(data.root.frame.screen.filter, "some")))
+ "\"></p>\n</div><p class=\"scroll-hint\">"
+ container.escapeExpression((depth0.text?.scrollHint ?? container.strict(depth0.text, "scrollHint")))
+ "</p>\n<section class=\"scroll\" aria-labelledby=\"indicators\" tabindex=\"0\">\n<table class=\"indicators\" data-sortable data-filterable>\n<caption class=\"unseen\">"
+ container.escapeExpression((depth0.words?.indicators ?? container.strict(depth0.words, "indicators")))
+ "</caption>\n<thead>\n<tr>\n<th scope=\"col\">"
+ container.escapeExpression((depth0.words?.indicator ?? container.strict(depth0.words, "indicator")))
+ "</th>\n<th scope=\"col\" data-unsorted>"
+ container.escapeExpression((depth0.words?.newest ?? container.strict(depth0.words, "newest")))
+ "</th>\n<th scope=\"col\" data-unsorted>"
+ container.escapeExpression((depth0.words?.country ?? container.strict(depth0.words, "country")))
+ "</th>\n<th scope=\"col\" data-unsorted>"
+ container.escapeExpression((depth0.words?.course ?? container.strict(depth0.words, "course")))
+ "</th>\n<th scope=\"col\">"
+ container.escapeExpression((depth0.words?.freshness ?? container.strict(depth0.words, "freshness")))
+ "</th>\n<th scope=\"col\" data-unsorted>"
+ container.escapeExpression((depth0.words?.usedBy ?? container.strict(depth0.words, "usedBy")))
+ "</th>\n</tr>\n</thead>\n<tbody>\n"
+ container.each(0, (depth0?.rows ?? container.strict(depth0, "rows")), data)
+ "</tbody>\n</table>\n</section>";
},"useData":true},
"html/layout": {"0":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.canonical ?? container.strict(depth0, "canonical"))) ? "" : container.print(1, depth0, data))
+ container.each(2, (depth0?.alternates ?? container.strict(depth0, "alternates")), data)
+ "<link rel=\"alternate\" type=\"application/atom+xml\" href=\""
+ container.escapeExpression((depth0?.feed ?? container.strict(depth0, "feed")))
+ "\" title=\""
+ container.escapeExpression((depth0?.feedTitle ?? container.strict(depth0, "feedTitle")))
+ "\">\n"
+ (container.isEmpty((depth0?.calendar ?? container.strict(depth0, "calendar"))) ? "" : container.print(3, depth0, data))
+ container.with(4, (depth0?.social ?? container.strict(depth0, "social")), data)
+ (container.isEmpty((depth0?.jsonLd ?? container.strict(depth0, "jsonLd"))) ? "" : container.print(6, depth0, data));
},"1":function(container,depth0,helpers,partials,data) {
return "<link rel=\"canonical\" href=\""
+ container.escapeExpression((depth0?.canonical ?? container.strict(depth0, "canonical")))
+ "\">\n";
},"2":function(container,depth0,helpers,partials,data) {

return "<link rel=\"alternate\" hreflang=\""
+ container.escapeExpression((depth0?.language ?? container.strict(depth0, "language")))
+ "\" href=\""
+ container.escapeExpression((depth0?.href ?? container.strict(depth0, "href")))
+ "\">\n";
},"3":function(container,depth0,helpers,partials,data) {

return "<link rel=\"alternate\" type=\"text/calendar\" href=\""
+ container.escapeExpression((depth0?.calendar ?? container.strict(depth0, "calendar")))
+ "\" title=\""
+ container.escapeExpression((depth0?.calendarTitle ?? container.strict(depth0, "calendarTitle")))
+ "\">\n";
},"4":function(container,depth0,helpers,partials,data) {

return "<meta property=\"og:type\" content=\""
+ container.escapeExpression((depth0?.type ?? container.strict(depth0, "type")))
+ "\">\n<meta property=\"og:url\" content=\""
+ container.escapeExpression((depth0?.address ?? container.strict(depth0, "address")))
+ "\">\n<meta property=\"og:site_name\" content=\""
+ container.escapeExpression((depth0?.siteName ?? container.strict(depth0, "siteName")))
+ "\">\n<meta property=\"og:locale\" content=\""
+ container.escapeExpression((depth0?.locale ?? container.strict(depth0, "locale")))
+ "\">\n<meta property=\"og:title\" content=\""
+ container.escapeExpression((depth0?.title ?? container.strict(depth0, "title")))
+ "\">\n<meta property=\"og:description\" content=\""
+ container.escapeExpression((depth0?.description ?? container.strict(depth0, "description")))
+ "\">\n"
+ (container.isEmpty((depth0?.picture ?? container.strict(depth0, "picture"))) ? "" : container.print(5, depth0, data));
},"5":function(container,depth0,helpers,partials,data) {

return "<meta property=\"og:image\" content=\""
+ container.escapeExpression((depth0?.picture ?? container.strict(depth0, "picture")))
+ "\">\n<meta property=\"og:image:type\" content=\"image/png\">\n<meta property=\"og:image:width\" content=\"1200\">\n<meta property=\"og:image:height\" content=\"630\">\n<meta property=\"og:image:alt\" content=\""
+ container.escapeExpression((depth0?.pictureText ?? container.strict(depth0, "pictureText")))
+ "\">\n<meta name=\"twitter:card\" content=\"summary_large_image\">\n";
},"6":function(container,depth0,helpers,partials,data) {

return "\u003Cscript type=\"application/ld+json\">"
+ ((depth0?.jsonLd ?? container.strict(depth0, "jsonLd")) ?? "")
+ "\u003C/script>\n";
},"7":function(container,depth0,helpers,partials,data) {

return "<img class=\"logo\" src=\""
+ container.escapeExpression((depth0.frame?.root ?? container.strict(depth0.frame, "root")))
+ container.escapeExpression((depth0.frame?.logo ?? container.strict(depth0.frame, "logo")))
+ "\" alt=\"\">";
},"8":function(container,depth0,helpers,partials,data) {

return "<nav class=\"languages\" aria-label=\""
+ container.escapeExpression((depth0.text?.languages ?? container.strict(depth0.text, "languages")))
+ "\">\n<ul>\n"
+ container.each(9, (depth0.frame?.languages ?? container.strict(depth0.frame, "languages")), data)
+ "</ul>\n</nav>\n";
},"9":function(container,depth0,helpers,partials,data) {

return "<li><a href=\""
+ container.escapeExpression((depth0?.href ?? container.strict(depth0, "href")))
+ "\" lang=\""
+ container.escapeExpression((depth0?.language ?? container.strict(depth0, "language")))
+ "\" hreflang=\""
+ container.escapeExpression((depth0?.language ?? container.strict(depth0, "language")))
+ "\""
+ (container.isEmpty((depth0?.current ?? container.strict(depth0, "current"))) ? "" : container.print(10, depth0, data))
+ ">"
+ container.escapeExpression((depth0?.name ?? container.strict(depth0, "name")))
+ "</a></li>\n";
},"10":function(container,depth0,helpers,partials,data) {
return " aria-current=\"true\"";
},"11":function(container,depth0,helpers,partials,data) {

return "<li><a href=\""
+ container.escapeExpression((depth0?.href ?? container.strict(depth0, "href")))
+ "\""
+ (container.isEmpty((depth0?.current ?? container.strict(depth0, "current"))) ? "" : container.print(12, depth0, data))
+ ">"
+ container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))))
+ "</a></li>\n";
},"12":function(container,depth0,helpers,partials,data) {
return " aria-current=\""
+ container.escapeExpression((depth0?.current ?? container.strict(depth0, "current")))
+ "\"";
},"13":function(container,depth0,helpers,partials,data) {

return "<aside class=\"notices\" aria-label=\""
+ container.escapeExpression((depth0.text?.notices ?? container.strict(depth0.text, "notices")))
+ "\">\n"
+ container.each(14, (depth0.frame?.notices ?? container.strict(depth0.frame, "notices")), data)
+ "</aside>\n";
},"14":function(container,depth0,helpers,partials,data) {

return "<p class=\"wrap notice notice-"
+ container.escapeExpression((depth0?.kind ?? container.strict(depth0, "kind")))
+ "\"><strong>"
+ container.escapeExpression((depth0?.title ?? container.strict(depth0, "title")))
+ ".</strong> "
+ container.escapeExpression((depth0?.text ?? container.strict(depth0, "text")))
+ "</p>\n";
},"15":function(container,depth0,helpers,partials,data) {

return "<nav class=\"wrap trail\" aria-label=\""
+ container.escapeExpression((depth0.text?.trail ?? container.strict(depth0.text, "trail")))
+ "\">\n<ol>\n"
+ container.each(16, (depth0.frame?.trail ?? container.strict(depth0.frame, "trail")), data)
+ "</ol>\n</nav>\n";
},"16":function(container,depth0,helpers,partials,data) {

return "<li><a href=\""
+ container.escapeExpression((depth0?.href ?? container.strict(depth0, "href")))
+ "\">"
+ container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))))
+ "</a></li>\n";
},"17":function(container,depth0,helpers,partials,data) {
return "<p class=\"note untranslated\">"
+ container.escapeExpression((depth0?.untranslated ?? container.strict(depth0, "untranslated")))
+ "</p>\n";
},"18":function(container,depth0,helpers,partials,data) {

return "<p>"
+ container.escapeExpression((depth0.text?.contact ?? container.strict(depth0.text, "contact")))
+ ": "
+ container.escapeExpression(helpers.say((depth0.frame.footer?.contact ?? container.strict(depth0.frame.footer, "contact"))))
+ "</p>\n";
},"19":function(container,depth0,helpers,partials,data) {

return "<p><a href=\""
+ container.escapeExpression((depth0.frame.footer?.feedback ?? container.strict(depth0.frame.footer, "feedback")))
+ "\">"
+ container.escapeExpression((depth0.text?.feedback ?? container.strict(depth0.text, "feedback")))
+ "</a></p>\n";
},"20":function(container,depth0,helpers,partials,data) {

return "<li><a href=\""
+ container.escapeExpression((data.root.frame?.base ?? container.strict(data.root.frame, "base")))
+ container.escapeExpression((depth0?.address ?? container.strict(depth0, "address")))
+ "\">"
+ container.escapeExpression((depth0?.label ?? container.strict(depth0, "label")))
+ "</a></li>\n";
},"21":function(container,depth0,helpers,partials,data) {
return "<p class=\"made\">"
+ container.escapeExpression(depth0)
+ "</p>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {

return "<!doctype html>\n<html lang=\""
+ container.escapeExpression((depth0.frame?.language ?? container.strict(depth0.frame, "language")))
+ "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>"
+ container.escapeExpression((depth0.frame?.title ?? container.strict(depth0.frame, "title")))
+ "</title>\n<meta name=\"description\" content=\""
+ container.escapeExpression((depth0.frame?.description ?? container.strict(depth0.frame, "description")))
+ "\">\n<link rel=\"icon\" href=\""
+ container.escapeExpression((depth0.frame?.root ?? container.strict(depth0.frame, "root")))
+ "assets/icon.svg\" type=\"image/svg+xml\">\n\u003Cscript src=\""
+ container.escapeExpression((depth0.frame?.root ?? container.strict(depth0.frame, "root")))
+ "assets/theme.js\">\u003C/script>\n<link rel=\"stylesheet\" href=\""
+ container.escapeExpression((depth0.frame?.root ?? container.strict(depth0.frame, "root")))
+ "assets/hyte.css\">\n\u003Cscript src=\""
+ container.escapeExpression((depth0.frame?.root ?? container.strict(depth0.frame, "root")))
+ "assets/hyte.js\" defer>\u003C/script>\n"
+ container.with(0, (depth0.frame?.head ?? container.strict(depth0.frame, "head")), data)
+ "</head>\n<body>\n<a class=\"skip\" href=\"#content\">"
+ container.escapeExpression((depth0.text?.skip ?? container.strict(depth0.text, "skip")))
+ "</a>\n<header class=\"site-header\">\n<div class=\"wrap site-bar\">\n<p class=\"site-name\">\n<a href=\""
+ container.escapeExpression((depth0.frame?.base ?? container.strict(depth0.frame, "base")))
+ "index.html\">"
+ (container.isEmpty((depth0.frame?.logo ?? container.strict(depth0.frame, "logo"))) ? "" : container.print(7, depth0, data))
+ "<span><span class=\"organisation\">"
+ container.escapeExpression(helpers.say((depth0.frame?.organisation ?? container.strict(depth0.frame, "organisation"))))
+ "</span> <span class=\"plan-name\">"
+ container.escapeExpression(helpers.say((depth0.frame?.site ?? container.strict(depth0.frame, "site"))))
+ "</span></span></a>\n</p>\n<p class=\"search-link\"><a href=\""
+ container.escapeExpression((depth0.frame?.base ?? container.strict(depth0.frame, "base")))
+ "search.html\"><svg aria-hidden=\"true\" viewBox=\"0 0 20 20\" width=\"20\" height=\"20\"><circle cx=\"8.5\" cy=\"8.5\" r=\"5.5\"></circle><path d=\"M12.7 12.7 17.5 17.5\"></path></svg>"
+ container.escapeExpression((depth0.frame.screen.search?.title ?? container.strict(depth0.frame.screen.search, "title")))
+ "</a></p>\n"
+ (container.isEmpty((depth0.frame?.languages ?? container.strict(depth0.frame, "languages"))) ? "" : container.print(8, depth0, data))
+ "</div>\n<nav class=\"site-menu\" aria-label=\""
+ container.escapeExpression((depth0.text?.navigation ?? container.strict(depth0.text, "navigation")))
+ "\">\n<ul class=\"wrap\">\n"
+ container.each(11, (depth0.frame?.navigation ?? container.strict(depth0.frame, "navigation")), data)
+ "</ul>\n</nav>\n</header>\n"
+ (container.isEmpty((depth0.frame?.notices ?? container.strict(depth0.frame, "notices"))) ? "" : container.print(13, depth0, data))
+ (container.isEmpty((depth0.frame?.trail ?? container.strict(depth0.frame, "trail"))) ? "" : container.print(15, depth0, data))
+ "<main class=\"wrap\" id=\"content\" tabindex=\"-1\">\n"
+ (container.isEmpty((depth0?.untranslated ?? container.strict(depth0, "untranslated"))) ? "" : container.print(17, depth0, data))
+ ((depth0?.body ?? container.strict(depth0, "body")) ?? "")
+ "\n</main>\n<footer class=\"site-footer\">\n<div class=\"wrap\">\n<p class=\"publisher\">"
+ container.escapeExpression(helpers.say((depth0.frame?.organisation ?? container.strict(depth0.frame, "organisation"))))
+ "</p>\n"
+ (container.isEmpty((depth0.frame.footer?.contact ?? container.strict(depth0.frame.footer, "contact"))) ? "" : container.print(18, depth0, data))
+ (container.isEmpty((depth0.frame.footer?.feedback ?? container.strict(depth0.frame.footer, "feedback"))) ? "" : container.print(19, depth0, data))
+ "<p class=\"theme\" data-theme-choice hidden>\n<label for=\"theme\">"
+ container.escapeExpression((depth0.frame.screen.theme?.label ?? container.strict(depth0.frame.screen.theme, "label")))
+ "</label>\n<select id=\"theme\">\n<option value=\"\">"
+ container.escapeExpression((depth0.frame.screen.theme?.system ?? container.strict(depth0.frame.screen.theme, "system")))
+ "</option>\n<option value=\"light\">"
+ container.escapeExpression((depth0.frame.screen.theme?.light ?? container.strict(depth0.frame.screen.theme, "light")))
+ "</option>\n<option value=\"dark\">"
+ container.escapeExpression((depth0.frame.screen.theme?.dark ?? container.strict(depth0.frame.screen.theme, "dark")))
+ "</option>\n</select>\n</p>\n<nav class=\"site-pages\" aria-label=\""
+ container.escapeExpression((depth0.frame.footer?.about ?? container.strict(depth0.frame.footer, "about")))
+ "\">\n<ul>\n"
+ container.each(20, (depth0.frame.footer?.pages ?? container.strict(depth0.frame.footer, "pages")), data)
+ "</ul>\n</nav>\n"
+ container.each(21, (depth0.frame.footer?.origin ?? container.strict(depth0.frame.footer, "origin")), data)
+ "</div>\n</footer>\n</body>\n</html>";
},"useData":true},
"html/method": {"0":function(container,depth0,helpers,partials,data) {
return "<p>"
+ container.escapeExpression(depth0)
+ "</p>\n";
},"1":function(container,depth0,helpers,partials,data) {

return "<tr>\n<th scope=\"row\">"
+ container.escapeExpression((depth0?.name ?? container.strict(depth0, "name")))
+ "</th>\n<td>"
+ container.escapeExpression((depth0?.means ?? container.strict(depth0, "means")))
+ "</td>\n<td class=\"figures\">"
+ container.escapeExpression((depth0?.count ?? container.strict(depth0, "count")))
+ "</td>\n</tr>\n";
},"2":function(container,depth0,helpers,partials,data) {

return "<h3>"
+ container.escapeExpression((depth0.words?.ownLimits ?? container.strict(depth0.words, "ownLimits")))
+ "</h3>\n<ul>\n"
+ container.each(3, (depth0?.ownLimits ?? container.strict(depth0, "ownLimits")), data)
+ "</ul>\n";
},"3":function(container,depth0,helpers,partials,data) {

return "<li><strong>"
+ container.escapeExpression(helpers.say((depth0?.metric ?? container.strict(depth0, "metric"))))
+ ".</strong> "
+ container.escapeExpression((depth0?.sentence ?? container.strict(depth0, "sentence")))
+ "</li>\n";
},"4":function(container,depth0,helpers,partials,data) {
return "<li>"
+ container.escapeExpression(depth0)
+ "</li>\n";
},"5":function(container,depth0,helpers,partials,data) {

return "<h3 id=\""
+ container.escapeExpression((depth0?.id ?? container.strict(depth0, "id")))
+ "\">"
+ container.escapeExpression((depth0?.heading ?? container.strict(depth0, "heading")))
+ "</h3>\n<section class=\"scroll\" aria-labelledby=\""
+ container.escapeExpression((depth0?.id ?? container.strict(depth0, "id")))
+ "\" tabindex=\"0\">\n<table class=\"register sentences\">\n<caption class=\"unseen\">"
+ container.escapeExpression((depth0?.caption ?? container.strict(depth0, "caption")))
+ "</caption>\n<thead>\n<tr>\n<th scope=\"col\">"
+ container.escapeExpression((data.root.words?.verdict ?? container.strict(data.root.words, "verdict")))
+ "</th>\n<th scope=\"col\">"
+ container.escapeExpression((data.root.words?.when ?? container.strict(data.root.words, "when")))
+ "</th>\n</tr>\n</thead>\n<tbody>\n"
+ container.each(6, (depth0?.steps ?? container.strict(depth0, "steps")), data)
+ "</tbody>\n</table>\n</section>\n";
},"6":function(container,depth0,helpers,partials,data) {

return "<tr>\n<th scope=\"row\">"
+ container.escapeExpression((depth0?.verdict ?? container.strict(depth0, "verdict")))
+ "</th>\n<td>"
+ container.escapeExpression((depth0?.when ?? container.strict(depth0, "when")))
+ "</td>\n</tr>\n";
},"7":function(container,depth0,helpers,partials,data) {

return "<tr>\n<th scope=\"row\">"
+ container.escapeExpression((depth0?.reason ?? container.strict(depth0, "reason")))
+ "</th>\n<td class=\"figures\">"
+ container.escapeExpression((depth0?.count ?? container.strict(depth0, "count")))
+ "</td>\n</tr>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {

return "<header class=\"page-head\">\n<h1>"
+ container.escapeExpression((depth0.words?.title ?? container.strict(depth0.words, "title")))
+ "</h1>\n<p class=\"lead\">"
+ container.escapeExpression((depth0.words?.intro ?? container.strict(depth0.words, "intro")))
+ "</p>\n</header>\n<section class=\"text-column\">\n<h2>"
+ container.escapeExpression((depth0.words?.lights ?? container.strict(depth0.words, "lights")))
+ "</h2>\n"
+ container.each(0, (depth0?.lights ?? container.strict(depth0, "lights")), data)
+ "</section>\n<section>\n<h2 id=\"aims\">"
+ container.escapeExpression((depth0.words?.aims ?? container.strict(depth0.words, "aims")))
+ "</h2>\n<p class=\"text-column\">"
+ container.escapeExpression((depth0.words?.aimsIntro ?? container.strict(depth0.words, "aimsIntro")))
+ "</p>\n<p class=\"narrow-hint\">"
+ container.escapeExpression((depth0.text?.scrollHint ?? container.strict(depth0.text, "scrollHint")))
+ "</p>\n<section class=\"scroll\" aria-labelledby=\"aims\" tabindex=\"0\">\n<table class=\"register sentences\">\n<caption class=\"unseen\">"
+ container.escapeExpression((depth0.words?.aimsCaption ?? container.strict(depth0.words, "aimsCaption")))
+ "</caption>\n<thead>\n<tr>\n<th scope=\"col\">"
+ container.escapeExpression((depth0.words?.aim ?? container.strict(depth0.words, "aim")))
+ "</th>\n<th scope=\"col\">"
+ container.escapeExpression((depth0.words?.aimMeans ?? container.strict(depth0.words, "aimMeans")))
+ "</th>\n<th scope=\"col\" class=\"figures\">"
+ container.escapeExpression((depth0.words?.metricsOfPlan ?? container.strict(depth0.words, "metricsOfPlan")))
+ "</th>\n</tr>\n</thead>\n<tbody>\n"
+ container.each(1, (depth0?.aims ?? container.strict(depth0, "aims")), data)
+ "</tbody>\n</table>\n</section>\n<p class=\"text-column\">"
+ container.escapeExpression((depth0.words?.metricsCounted ?? container.strict(depth0.words, "metricsCounted")))
+ "</p>\n</section>\n<section class=\"text-column\">\n<h2>"
+ container.escapeExpression((depth0.words?.path ?? container.strict(depth0.words, "path")))
+ "</h2>\n"
+ container.each(0, (depth0.words?.pathText ?? container.strict(depth0.words, "pathText")), data)
+ "</section>\n<section class=\"text-column\">\n<h2>"
+ container.escapeExpression((depth0.words?.limits ?? container.strict(depth0.words, "limits")))
+ "</h2>\n<p>"
+ container.escapeExpression((depth0?.limits ?? container.strict(depth0, "limits")))
+ "</p>\n"
+ (container.isEmpty((depth0?.ownLimits ?? container.strict(depth0, "ownLimits"))) ? "" : container.print(2, depth0, data))
+ "</section>\n<section class=\"text-column\">\n<h2>"
+ container.escapeExpression((depth0.words?.noise ?? container.strict(depth0.words, "noise")))
+ "</h2>\n<p>"
+ container.escapeExpression((depth0.words?.noiseIntro ?? container.strict(depth0.words, "noiseIntro")))
+ "</p>\n<ol>\n"
+ container.each(4, (depth0?.noiseRules ?? container.strict(depth0, "noiseRules")), data)
+ "</ol>\n</section>\n<section>\n<h2>"
+ container.escapeExpression((depth0.words?.order ?? container.strict(depth0.words, "order")))
+ "</h2>\n<p class=\"text-column\">"
+ container.escapeExpression((depth0.words?.orderIntro ?? container.strict(depth0.words, "orderIntro")))
+ "</p>\n"
+ container.each(5, (depth0?.orders ?? container.strict(depth0, "orders")), data)
+ "<p class=\"text-column\">"
+ container.escapeExpression((depth0.words?.gapText ?? container.strict(depth0.words, "gapText")))
+ "</p>\n</section>\n<section>\n<h2 id=\"obstacles\">"
+ container.escapeExpression((depth0.words?.obstacles ?? container.strict(depth0.words, "obstacles")))
+ "</h2>\n<p class=\"text-column\">"
+ container.escapeExpression((depth0.words?.obstaclesIntro ?? container.strict(depth0.words, "obstaclesIntro")))
+ "</p>\n<section class=\"scroll\" aria-labelledby=\"obstacles\" tabindex=\"0\">\n<table class=\"register sentences\">\n<caption class=\"unseen\">"
+ container.escapeExpression((depth0.words?.obstaclesCaption ?? container.strict(depth0.words, "obstaclesCaption")))
+ "</caption>\n<thead>\n<tr>\n<th scope=\"col\">"
+ container.escapeExpression((depth0.words?.obstacle ?? container.strict(depth0.words, "obstacle")))
+ "</th>\n<th scope=\"col\" class=\"figures\">"
+ container.escapeExpression((depth0.words?.metricsOfPlan ?? container.strict(depth0.words, "metricsOfPlan")))
+ "</th>\n</tr>\n</thead>\n<tbody>\n"
+ container.each(7, (depth0?.obstacles ?? container.strict(depth0, "obstacles")), data)
+ "</tbody>\n</table>\n</section>\n</section>\n<section class=\"text-column\">\n<h2>"
+ container.escapeExpression((depth0.words?.freshness ?? container.strict(depth0.words, "freshness")))
+ "</h2>\n"
+ container.each(0, (depth0.words?.freshnessText ?? container.strict(depth0.words, "freshnessText")), data)
+ "</section>\n<section class=\"text-column\">\n<h2>"
+ container.escapeExpression((depth0.words?.privacy ?? container.strict(depth0.words, "privacy")))
+ "</h2>\n"
+ container.each(0, (depth0?.privacy ?? container.strict(depth0, "privacy")), data)
+ "</section>\n<section class=\"text-column\">\n<h2>"
+ container.escapeExpression((depth0.words?.sources ?? container.strict(depth0.words, "sources")))
+ "</h2>\n<p><a href=\"data.html#sources\">"
+ container.escapeExpression((depth0.words?.sourcesText ?? container.strict(depth0.words, "sourcesText")))
+ "</a></p>\n</section>\n<section class=\"text-column\">\n<h2>"
+ container.escapeExpression((depth0.words?.rules ?? container.strict(depth0.words, "rules")))
+ "</h2>\n<p><a href=\"plan-health.html\">"
+ container.escapeExpression((depth0.words?.rulesText ?? container.strict(depth0.words, "rulesText")))
+ "</a></p>\n</section>";
},"useData":true},
"html/municipalities": {"0":function(container,depth0,helpers,partials,data) {

return "<tr>\n<th scope=\"row\">"
+ container.with(1, (depth0?.item ?? container.strict(depth0, "item")), data)
+ (container.isEmpty((depth0?.counts ?? container.strict(depth0, "counts"))) ? "" : container.print(6, depth0, data))
+ "</th>\n<td>"
+ (container.isEmpty((depth0?.ownFocusAreas ?? container.strict(depth0, "ownFocusAreas"))) ? container.print(9, depth0, data) : container.print(7, depth0, data))
+ "</td>\n<td>"
+ (container.isEmpty((depth0?.sharedFocusAreas ?? container.strict(depth0, "sharedFocusAreas"))) ? container.print(9, depth0, data) : container.print(10, depth0, data))
+ "</td>\n</tr>\n";
},"1":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(2, depth0, data))
+ (container.isEmpty((depth0?.href ?? container.strict(depth0, "href"))) ? container.print(4, depth0, data) : container.print(3, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(5, depth0, data));
},"2":function(container,depth0,helpers,partials,data) {
return "<span class=\"label\">"
+ container.escapeExpression((depth0?.label ?? container.strict(depth0, "label")))
+ "</span> ";
},"3":function(container,depth0,helpers,partials,data) {

return "<a href=\""
+ container.escapeExpression((depth0?.href ?? container.strict(depth0, "href")))
+ "\">"
+ container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))))
+ "</a>";
},"4":function(container,depth0,helpers,partials,data) {

return container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))));
},"5":function(container,depth0,helpers,partials,data) {

return " <span class=\"note\">("
+ container.escapeExpression(helpers.say((depth0?.note ?? container.strict(depth0, "note"))))
+ ")</span>";
},"6":function(container,depth0,helpers,partials,data) {
return " <span class=\"trait\">"
+ container.escapeExpression((depth0?.counts ?? container.strict(depth0, "counts")))
+ "</span>";
},"7":function(container,depth0,helpers,partials,data) {

return "<ul class=\"plain\">"
+ container.each(8, (depth0?.ownFocusAreas ?? container.strict(depth0, "ownFocusAreas")), data)
+ "</ul>";
},"8":function(container,depth0,helpers,partials,data) {

return "<li>"
+ (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(2, depth0, data))
+ (container.isEmpty((depth0?.href ?? container.strict(depth0, "href"))) ? container.print(4, depth0, data) : container.print(3, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(5, depth0, data))
+ "</li>";
},"9":function(container,depth0,helpers,partials,data) {

return "<span class=\"missing\">"
+ container.escapeExpression((data.root.text?.none ?? container.strict(data.root.text, "none")))
+ "</span>";
},"10":function(container,depth0,helpers,partials,data) {

return "<ul class=\"plain\">"
+ container.each(8, (depth0?.sharedFocusAreas ?? container.strict(depth0, "sharedFocusAreas")), data)
+ "</ul>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {

return "<header class=\"page-head\">\n<h1 id=\"municipalities\">"
+ container.escapeExpression((depth0.words?.municipalities ?? container.strict(depth0.words, "municipalities")))
+ "</h1>\n<p class=\"lead\">"
+ container.escapeExpression((depth0?.intro ?? container.strict(depth0, "intro")))
+ "</p>\n</header>\n<div class=\"filters\" data-filters hidden>\n<p class=\"field\">\n<label for=\"filter-word\">"
+ container.escapeExpression((data.root.frame.screen.filter?.field ?? container.strict(data.root.frame.screen.filter, "field")))
+ "</label>\n<input type=\"search\" id=\"filter-word\" autocomplete=\"off\">\n</p>\n<p class=\"field\" hidden>\n<label for=\"filter-phase\">"
+ container.escapeExpression((data.root.frame.screen.filter?.phase ?? container.strict(data.root.frame.screen.filter, "phase")))
+ "</label>\n<select id=\"filter-phase\"><option value=\"\">"
+ container.escapeExpression((data.root.frame.screen.filter?.everyPhase ?? container.strict(data.root.frame.screen.filter, "everyPhase")))
+ "</option></select>\n</p>\n<p class=\"filter-status\" role=\"status\" data-none=\""
+ container.escapeExpression((data.root.frame.screen.filter?.none ?? container.strict(data.root.frame.screen.filter, "none")))
+ "\" data-some=\""
+ container.escapeExpression((data.root.frame.screen.filter?.some ?? container.strict(data.root.frame.screen.filter, "some")))
+ "\"></p>\n</div><p class=\"scroll-hint\">"
+ container.escapeExpression((depth0.text?.scrollHint ?? container.strict(depth0.text, "scrollHint")))
+ "</p>\n<section class=\"scroll\" aria-labelledby=\"municipalities\" tabindex=\"0\">\n<table class=\"municipalities\" data-filterable>\n<caption class=\"unseen\">"
+ container.escapeExpression((depth0.words?.municipalities ?? container.strict(depth0.words, "municipalities")))
+ "</caption>\n<thead>\n<tr>\n<th scope=\"col\">"
+ container.escapeExpression((depth0.words?.municipality ?? container.strict(depth0.words, "municipality")))
+ "</th>\n<th scope=\"col\">"
+ container.escapeExpression((depth0.words?.ownFocusAreas ?? container.strict(depth0.words, "ownFocusAreas")))
+ "</th>\n<th scope=\"col\">"
+ container.escapeExpression((depth0.words?.sharedFocusAreas ?? container.strict(depth0.words, "sharedFocusAreas")))
+ "</th>\n</tr>\n</thead>\n<tbody>\n"
+ container.each(0, (depth0?.rows ?? container.strict(depth0, "rows")), data)
+ "</tbody>\n</table>\n</section>";
},"useData":true},
"html/municipality": {"0":function(container,depth0,helpers,partials,data) {

return "<section class=\"prose\">\n<h2>"
+ container.escapeExpression((depth0.words?.participation ?? container.strict(depth0.words, "participation")))
+ "</h2>\n"
+ container.escapeExpression(helpers.markdown((depth0?.participation ?? container.strict(depth0, "participation"))))
+ "\n</section>\n";
},"1":function(container,depth0,helpers,partials,data) {

return "<section>\n<h2>"
+ container.escapeExpression((depth0.words?.observations ?? container.strict(depth0.words, "observations")))
+ "</h2>\n<ul class=\"observations\">\n"
+ container.each(2, (depth0?.observations ?? container.strict(depth0, "observations")), data)
+ "</ul>\n</section>\n";
},"2":function(container,depth0,helpers,partials,data) {

return "<li>\n<p><strong>"
+ container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))))
+ "</strong>"
+ (container.isEmpty((depth0?.kind ?? container.strict(depth0, "kind"))) ? "" : container.print(3, depth0, data))
+ "</p>\n"
+ (container.isEmpty((depth0?.prose ?? container.strict(depth0, "prose"))) ? "" : container.print(4, depth0, data))
+ "\n"
+ container.each(5, (depth0?.views ?? container.strict(depth0, "views")), data)
+ (container.isEmpty((depth0?.answeredBy ?? container.strict(depth0, "answeredBy"))) ? "" : container.print(6, depth0, data))
+ "\n</li>\n";
},"3":function(container,depth0,helpers,partials,data) {
return " <span class=\"tag\">"
+ container.escapeExpression((depth0?.kind ?? container.strict(depth0, "kind")))
+ "</span>";
},"4":function(container,depth0,helpers,partials,data) {

return "<div class=\"prose\">"
+ container.escapeExpression(helpers.markdown((depth0?.prose ?? container.strict(depth0, "prose"))))
+ "</div>";
},"5":function(container,depth0,helpers,partials,data) {

return "<div class=\"prose small\"><p class=\"note\">"
+ container.escapeExpression((data.root.words?.view ?? container.strict(data.root.words, "view")))
+ "</p>"
+ container.escapeExpression(helpers.markdown(depth0))
+ "</div>\n";
},"6":function(container,depth0,helpers,partials,data) {

return "<p class=\"note\">"
+ container.escapeExpression((data.root.words?.answeredBy ?? container.strict(data.root.words, "answeredBy")))
+ ": "
+ container.each(7, (depth0?.answeredBy ?? container.strict(depth0, "answeredBy")), data)
+ "</p>";
},"7":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(8, depth0, data))
+ (container.isEmpty((depth0?.href ?? container.strict(depth0, "href"))) ? container.print(10, depth0, data) : container.print(9, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(11, depth0, data))
+ (container.isEmpty((data?.last ?? container.strict(data, "last"))) ? container.print(12, depth0, data) : "");
},"8":function(container,depth0,helpers,partials,data) {
return "<span class=\"label\">"
+ container.escapeExpression((depth0?.label ?? container.strict(depth0, "label")))
+ "</span> ";
},"9":function(container,depth0,helpers,partials,data) {

return "<a href=\""
+ container.escapeExpression((depth0?.href ?? container.strict(depth0, "href")))
+ "\">"
+ container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))))
+ "</a>";
},"10":function(container,depth0,helpers,partials,data) {

return container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))));
},"11":function(container,depth0,helpers,partials,data) {

return " <span class=\"note\">("
+ container.escapeExpression(helpers.say((depth0?.note ?? container.strict(depth0, "note"))))
+ ")</span>";
},"12":function(container,depth0,helpers,partials,data) {
return ", ";
},"13":function(container,depth0,helpers,partials,data) {

return "<h2>"
+ container.escapeExpression((depth0.words?.ownFocusAreas ?? container.strict(depth0.words, "ownFocusAreas")))
+ "</h2>\n<ul class=\"plain\">\n"
+ container.each(14, (depth0?.ownFocusAreas ?? container.strict(depth0, "ownFocusAreas")), data)
+ "</ul>\n";
},"14":function(container,depth0,helpers,partials,data) {

return "<li>"
+ (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(8, depth0, data))
+ (container.isEmpty((depth0?.href ?? container.strict(depth0, "href"))) ? container.print(10, depth0, data) : container.print(9, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(11, depth0, data))
+ "</li>\n";
},"15":function(container,depth0,helpers,partials,data) {

return "<h2>"
+ container.escapeExpression((depth0.words?.sharedFocusAreas ?? container.strict(depth0.words, "sharedFocusAreas")))
+ "</h2>\n<ul class=\"plain\">\n"
+ container.each(14, (depth0?.sharedFocusAreas ?? container.strict(depth0, "sharedFocusAreas")), data)
+ "</ul>\n";
},"16":function(container,depth0,helpers,partials,data) {

return container.with(17, (depth0?.report ?? container.strict(depth0, "report")), data);
},"17":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(8, depth0, data))
+ (container.isEmpty((depth0?.href ?? container.strict(depth0, "href"))) ? container.print(10, depth0, data) : container.print(9, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(11, depth0, data));
},"18":function(container,depth0,helpers,partials,data) {

return "<span class=\"missing\">"
+ container.escapeExpression((depth0.words?.noReport ?? container.strict(depth0.words, "noReport")))
+ "</span>";
},"19":function(container,depth0,helpers,partials,data) {

return "<h2>"
+ container.escapeExpression((depth0.words?.parties ?? container.strict(depth0.words, "parties")))
+ "</h2>\n<ul class=\"plain\">\n"
+ container.each(14, (depth0?.parties ?? container.strict(depth0, "parties")), data)
+ "</ul>\n";
},"20":function(container,depth0,helpers,partials,data) {

return "<p class=\"note\">"
+ container.escapeExpression((depth0.words?.inFiguresNote ?? container.strict(depth0.words, "inFiguresNote")))
+ "</p>\n<p class=\"scroll-hint\">"
+ container.escapeExpression((depth0.text?.scrollHint ?? container.strict(depth0.text, "scrollHint")))
+ "</p>\n<section class=\"scroll\" aria-labelledby=\"figures\" tabindex=\"0\">\n<table class=\"municipal\">\n<caption class=\"unseen\">"
+ container.escapeExpression(helpers.say((depth0?.name ?? container.strict(depth0, "name"))))
+ ": "
+ container.escapeExpression((depth0.words?.inFigures ?? container.strict(depth0.words, "inFigures")))
+ "</caption>\n<thead>\n<tr>\n<th scope=\"col\">"
+ container.escapeExpression((depth0?.indicator ?? container.strict(depth0, "indicator")))
+ "</th>\n<th scope=\"col\">"
+ container.escapeExpression((depth0.words?.ofMunicipality ?? container.strict(depth0.words, "ofMunicipality")))
+ "</th>\n<th scope=\"col\">"
+ container.escapeExpression((depth0?.course ?? container.strict(depth0, "course")))
+ "</th>\n<th scope=\"col\">"
+ container.escapeExpression(helpers.say((depth0?.county ?? container.strict(depth0, "county"))))
+ "</th>\n<th scope=\"col\">"
+ container.escapeExpression((depth0?.country ?? container.strict(depth0, "country")))
+ "</th>\n<th scope=\"col\">"
+ container.escapeExpression((depth0.words?.compared ?? container.strict(depth0.words, "compared")))
+ "</th>\n</tr>\n</thead>\n"
+ container.each(21, (depth0?.groups ?? container.strict(depth0, "groups")), data)
+ "</table>\n</section>\n";
},"21":function(container,depth0,helpers,partials,data) {

return "<tbody>\n<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"6\">"
+ (container.isEmpty((depth0?.words ?? container.strict(depth0, "words"))) ? container.print(22, depth0, data) : container.print(10, depth0, data))
+ "</th></tr>\n"
+ container.each(23, (depth0?.rows ?? container.strict(depth0, "rows")), data)
+ "</tbody>\n";
},"22":function(container,depth0,helpers,partials,data) {

return container.escapeExpression((data.root.words?.otherIndicators ?? container.strict(data.root.words, "otherIndicators")));
},"23":function(container,depth0,helpers,partials,data) {

return "<tr>\n<th scope=\"row\">"
+ container.with(17, (depth0?.item ?? container.strict(depth0, "item")), data)
+ (container.isEmpty((depth0?.direction ?? container.strict(depth0, "direction"))) ? "" : container.print(24, depth0, data))
+ "</th>\n<td>"
+ container.with(25, (depth0?.own ?? container.strict(depth0, "own")), data)
+ "</td>\n<td class=\"course\">"
+ (container.isEmpty((depth0?.sparkline ?? container.strict(depth0, "sparkline"))) ? container.print(30, depth0, data) : container.print(29, depth0, data))
+ "</td>\n<td>"
+ (container.isEmpty((depth0?.county ?? container.strict(depth0, "county"))) ? container.print(30, depth0, data) : container.print(31, depth0, data))
+ "</td>\n<td>"
+ (container.isEmpty((depth0?.country ?? container.strict(depth0, "country"))) ? container.print(30, depth0, data) : container.print(32, depth0, data))
+ "</td>\n<td>"
+ (container.isEmpty((depth0?.compared ?? container.strict(depth0, "compared"))) ? container.print(30, depth0, data) : container.print(33, depth0, data))
+ "</td>\n</tr>\n";
},"24":function(container,depth0,helpers,partials,data) {
return " <span class=\"trait\">"
+ container.escapeExpression((depth0?.direction ?? container.strict(depth0, "direction")))
+ "</span>";
},"25":function(container,depth0,helpers,partials,data) {

return "<span class=\"value\">"
+ container.escapeExpression((depth0?.value ?? container.strict(depth0, "value")))
+ "</span>"
+ (container.isEmpty((depth0?.unit ?? container.strict(depth0, "unit"))) ? "" : container.print(26, depth0, data))
+ (container.isEmpty((depth0?.period ?? container.strict(depth0, "period"))) ? "" : container.print(27, depth0, data))
+ (container.isEmpty((depth0?.flag ?? container.strict(depth0, "flag"))) ? "" : container.print(28, depth0, data));
},"26":function(container,depth0,helpers,partials,data) {
return " <span class=\"note\">("
+ container.escapeExpression((depth0?.unit ?? container.strict(depth0, "unit")))
+ ")</span>";
},"27":function(container,depth0,helpers,partials,data) {
return " <span class=\"when\">("
+ container.escapeExpression((depth0?.period ?? container.strict(depth0, "period")))
+ ")</span>";
},"28":function(container,depth0,helpers,partials,data) {
return " <span class=\"note\">"
+ container.escapeExpression((depth0?.flag ?? container.strict(depth0, "flag")))
+ "</span>";
},"29":function(container,depth0,helpers,partials,data) {

return container.escapeExpression(helpers.svg((depth0?.sparkline ?? container.strict(depth0, "sparkline"))));
},"30":function(container,depth0,helpers,partials,data) {

return "<span class=\"missing\">"
+ container.escapeExpression((data.root.text?.none ?? container.strict(data.root.text, "none")))
+ "</span>";
},"31":function(container,depth0,helpers,partials,data) {
return container.escapeExpression((depth0?.county ?? container.strict(depth0, "county")));
},"32":function(container,depth0,helpers,partials,data) {
return container.escapeExpression((depth0?.country ?? container.strict(depth0, "country")));
},"33":function(container,depth0,helpers,partials,data) {
return container.escapeExpression((depth0?.compared ?? container.strict(depth0, "compared")));
},"34":function(container,depth0,helpers,partials,data) {

return "<p class=\"missing\">"
+ container.escapeExpression((depth0.words?.noFigures ?? container.strict(depth0.words, "noFigures")))
+ "</p>\n";
},"35":function(container,depth0,helpers,partials,data) {

return "<section>\n<h2 id=\"needs\">"
+ container.escapeExpression((depth0.words?.supportNeeds ?? container.strict(depth0.words, "supportNeeds")))
+ "</h2>\n<p class=\"scroll-hint\">"
+ container.escapeExpression((depth0.text?.scrollHint ?? container.strict(depth0.text, "scrollHint")))
+ "</p>\n<section class=\"scroll\" aria-labelledby=\"needs\" tabindex=\"0\">\n<table class=\"actions\" data-sortable>\n<caption class=\"unseen\">"
+ container.escapeExpression(helpers.say((depth0?.name ?? container.strict(depth0, "name"))))
+ ": "
+ container.escapeExpression((depth0.words?.supportNeeds ?? container.strict(depth0.words, "supportNeeds")))
+ "</caption>\n<thead>\n<tr>\n<th scope=\"col\">"
+ container.escapeExpression((depth0.words?.need ?? container.strict(depth0.words, "need")))
+ "</th>\n<th scope=\"col\">"
+ container.escapeExpression((depth0.words?.answer ?? container.strict(depth0.words, "answer")))
+ "</th>\n<th scope=\"col\">"
+ container.escapeExpression((depth0.text?.owner ?? container.strict(depth0.text, "owner")))
+ "</th>\n<th scope=\"col\">"
+ container.escapeExpression((depth0.text?.schedule ?? container.strict(depth0.text, "schedule")))
+ "</th>\n<th scope=\"col\">"
+ container.escapeExpression((depth0.text?.status ?? container.strict(depth0.text, "status")))
+ "</th>\n</tr>\n</thead>\n<tbody>\n"
+ container.each(36, (depth0?.needs ?? container.strict(depth0, "needs")), data)
+ "</tbody>\n</table>\n</section>\n</section>\n";
},"36":function(container,depth0,helpers,partials,data) {

return "<tr>\n<th scope=\"row\">"
+ container.escapeExpression(helpers.say((depth0?.need ?? container.strict(depth0, "need"))))
+ "</th>\n<td>"
+ (container.isEmpty((depth0?.answer ?? container.strict(depth0, "answer"))) ? container.print(38, depth0, data) : container.print(37, depth0, data))
+ "</td>\n<td>"
+ (container.isEmpty((depth0?.owners ?? container.strict(depth0, "owners"))) ? container.print(44, depth0, data) : container.print(39, depth0, data))
+ "</td>\n<td>"
+ (container.isEmpty((depth0?.period ?? container.strict(depth0, "period"))) ? container.print(46, depth0, data) : container.print(45, depth0, data))
+ "</td>\n<td>"
+ container.with(47, (depth0?.chip ?? container.strict(depth0, "chip")), data)
+ "</td>\n</tr>\n";
},"37":function(container,depth0,helpers,partials,data) {

return container.escapeExpression(helpers.say((depth0?.answer ?? container.strict(depth0, "answer"))));
},"38":function(container,depth0,helpers,partials,data) {

return "<span class=\"missing\">"
+ container.escapeExpression((data.root.words?.noAnswer ?? container.strict(data.root.words, "noAnswer")))
+ "</span>";
},"39":function(container,depth0,helpers,partials,data) {

return "<ul class=\"plain owners\">\n"
+ container.each(40, (depth0?.owners ?? container.strict(depth0, "owners")), data)
+ "</ul>\n";
},"40":function(container,depth0,helpers,partials,data) {

return "<li"
+ (container.isEmpty((depth0?.lead ?? container.strict(depth0, "lead"))) ? "" : container.print(41, depth0, data))
+ ">"
+ (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(8, depth0, data))
+ (container.isEmpty((depth0?.href ?? container.strict(depth0, "href"))) ? container.print(10, depth0, data) : container.print(9, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(11, depth0, data))
+ (container.isEmpty((depth0?.lead ?? container.strict(depth0, "lead"))) ? "" : container.print(42, depth0, data))
+ "</li>\n";
},"41":function(container,depth0,helpers,partials,data) {
return " class=\"lead\"";
},"42":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.role ?? container.strict(depth0, "role"))) ? "" : container.print(43, depth0, data));
},"43":function(container,depth0,helpers,partials,data) {
return "&nbsp;<span class=\"role\">"
+ container.escapeExpression((depth0?.role ?? container.strict(depth0, "role")))
+ "</span>";
},"44":function(container,depth0,helpers,partials,data) {

return "<span class=\"missing\">"
+ container.escapeExpression((data.root.text?.noOwner ?? container.strict(data.root.text, "noOwner")))
+ "</span>\n";
},"45":function(container,depth0,helpers,partials,data) {
return container.escapeExpression((depth0?.period ?? container.strict(depth0, "period")));
},"46":function(container,depth0,helpers,partials,data) {

return "<span class=\"missing\">"
+ container.escapeExpression((data.root.text?.noSchedule ?? container.strict(data.root.text, "noSchedule")))
+ "</span>";
},"47":function(container,depth0,helpers,partials,data) {

return "<span class=\"chip chip-"
+ container.escapeExpression((depth0?.phase ?? container.strict(depth0, "phase")))
+ "\">"
+ container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))))
+ "</span>";
},"48":function(container,depth0,helpers,partials,data) {

return "<section>\n<h2>"
+ container.escapeExpression((depth0.words?.here ?? container.strict(depth0.words, "here")))
+ "</h2>\n"
+ (container.isEmpty((depth0?.goalsHere ?? container.strict(depth0, "goalsHere"))) ? "" : container.print(49, depth0, data))
+ (container.isEmpty((depth0?.actionsHere ?? container.strict(depth0, "actionsHere"))) ? "" : container.print(64, depth0, data))
+ container.each(67, (depth0?.tables ?? container.strict(depth0, "tables")), data)
+ "</section>\n";
},"49":function(container,depth0,helpers,partials,data) {

return "<h3>"
+ container.escapeExpression((depth0.words?.goalsHere ?? container.strict(depth0.words, "goalsHere")))
+ "</h3>\n"
+ container.with(50, (depth0?.goalsHere ?? container.strict(depth0, "goalsHere")), data)
+ "\n";
},"50":function(container,depth0,helpers,partials,data) {

return "<ul class=\"lines goals\">\n"
+ container.each(51, (depth0?.goals ?? container.strict(depth0, "goals")), data)
+ "</ul>";
},"51":function(container,depth0,helpers,partials,data) {

return "<li>\n<p class=\"line\"><span class=\"entry\">"
+ container.with(17, (depth0?.item ?? container.strict(depth0, "item")), data)
+ "</span>"
+ (container.isEmpty((depth0?.ended ?? container.strict(depth0, "ended"))) ? "" : container.print(52, depth0, data))
+ " <span class=\"counts\">"
+ container.escapeExpression((depth0?.counts ?? container.strict(depth0, "counts")))
+ "</span></p>\n"
+ (container.isEmpty((depth0?.lights ?? container.strict(depth0, "lights"))) ? "" : container.print(53, depth0, data))
+ "\n"
+ (container.isEmpty((depth0?.lightsInShort ?? container.strict(depth0, "lightsInShort"))) ? "" : container.print(63, depth0, data))
+ "\n</li>\n";
},"52":function(container,depth0,helpers,partials,data) {
return " <span class=\"chip chip-cancelled\">"
+ container.escapeExpression((depth0?.ended ?? container.strict(depth0, "ended")))
+ "</span>";
},"53":function(container,depth0,helpers,partials,data) {

return container.with(54, (depth0?.lights ?? container.strict(depth0, "lights")), data);
},"54":function(container,depth0,helpers,partials,data) {

return "<dl class=\"lights\">\n"
+ container.with(55, (depth0?.work ?? container.strict(depth0, "work")), data)
+ "\n"
+ container.with(55, (depth0?.result ?? container.strict(depth0, "result")), data)
+ "\n</dl>";
},"55":function(container,depth0,helpers,partials,data) {

return "<div class=\"light\">\n<dt>"
+ container.escapeExpression((depth0?.heading ?? container.strict(depth0, "heading")))
+ "</dt>\n<dd>\n"
+ (container.isEmpty((depth0?.marks ?? container.strict(depth0, "marks"))) ? container.print(58, depth0, data) : container.print(56, depth0, data))
+ "\n"
+ (container.isEmpty((depth0?.remark ?? container.strict(depth0, "remark"))) ? "" : container.print(59, depth0, data))
+ "\n</dd>\n</div>";
},"56":function(container,depth0,helpers,partials,data) {

return "<ul class=\"plain marks\">\n"
+ container.each(57, (depth0?.marks ?? container.strict(depth0, "marks")), data)
+ "</ul>";
},"57":function(container,depth0,helpers,partials,data) {

return "<li><span class=\"mark mark-"
+ container.escapeExpression((depth0?.kind ?? container.strict(depth0, "kind")))
+ "\"><svg class=\"icon\" viewBox=\"0 0 16 16\" aria-hidden=\"true\" focusable=\"false\"><path d=\""
+ container.escapeExpression((depth0?.icon ?? container.strict(depth0, "icon")))
+ "\"/></svg> "
+ container.escapeExpression((depth0?.text ?? container.strict(depth0, "text")))
+ "</span></li>\n";
},"58":function(container,depth0,helpers,partials,data) {
return "<p class=\"missing\">"
+ container.escapeExpression((depth0?.words ?? container.strict(depth0, "words")))
+ "</p>";
},"59":function(container,depth0,helpers,partials,data) {

return container.with(60, (depth0?.remark ?? container.strict(depth0, "remark")), data);
},"60":function(container,depth0,helpers,partials,data) {

return "<p class=\"remark\">"
+ (container.isEmpty((depth0?.before ?? container.strict(depth0, "before"))) ? "" : container.print(61, depth0, data))
+ (container.isEmpty((depth0?.item ?? container.strict(depth0, "item"))) ? "" : container.print(62, depth0, data))
+ container.escapeExpression((depth0?.said ?? container.strict(depth0, "said")))
+ "</p>";
},"61":function(container,depth0,helpers,partials,data) {
return container.escapeExpression((depth0?.before ?? container.strict(depth0, "before")))
+ " ";
},"62":function(container,depth0,helpers,partials,data) {

return container.with(9, (depth0?.item ?? container.strict(depth0, "item")), data)
+ ": ";
},"63":function(container,depth0,helpers,partials,data) {
return "<p class=\"note\">"
+ container.escapeExpression((depth0?.lightsInShort ?? container.strict(depth0, "lightsInShort")))
+ "</p>";
},"64":function(container,depth0,helpers,partials,data) {

return "<h3 id=\"here\">"
+ container.escapeExpression((depth0.words?.actionsHere ?? container.strict(depth0.words, "actionsHere")))
+ "</h3>\n<p class=\"scroll-hint\">"
+ container.escapeExpression((depth0.text?.scrollHint ?? container.strict(depth0.text, "scrollHint")))
+ "</p>\n<section class=\"scroll\" aria-labelledby=\"here\" tabindex=\"0\">\n<table class=\"actions\" data-sortable>\n<caption class=\"unseen\">"
+ container.escapeExpression(helpers.say((depth0?.name ?? container.strict(depth0, "name"))))
+ ": "
+ container.escapeExpression((depth0.words?.actionsHere ?? container.strict(depth0.words, "actionsHere")))
+ "</caption>\n<thead>\n<tr>\n<th scope=\"col\">"
+ container.escapeExpression((depth0.text?.action ?? container.strict(depth0.text, "action")))
+ "</th>\n<th scope=\"col\">"
+ container.escapeExpression((depth0.text?.owner ?? container.strict(depth0.text, "owner")))
+ "</th>\n<th scope=\"col\">"
+ container.escapeExpression((depth0.text?.schedule ?? container.strict(depth0.text, "schedule")))
+ "</th>\n<th scope=\"col\">"
+ container.escapeExpression((depth0.text?.status ?? container.strict(depth0.text, "status")))
+ "</th>\n</tr>\n</thead>\n<tbody>\n"
+ container.each(65, (depth0?.actionsHere ?? container.strict(depth0, "actionsHere")), data)
+ "</tbody>\n</table>\n</section>\n";
},"65":function(container,depth0,helpers,partials,data) {

return "<tr>\n<th scope=\"row\">"
+ container.with(17, (depth0?.item ?? container.strict(depth0, "item")), data)
+ "</th>\n<td>"
+ (container.isEmpty((depth0?.owners ?? container.strict(depth0, "owners"))) ? container.print(44, depth0, data) : container.print(39, depth0, data))
+ "</td>\n<td data-value=\""
+ container.escapeExpression((depth0?.scheduleValue ?? container.strict(depth0, "scheduleValue")))
+ "\">"
+ (container.isEmpty((depth0?.schedule ?? container.strict(depth0, "schedule"))) ? container.print(46, depth0, data) : container.print(66, depth0, data))
+ "</td>\n<td>"
+ container.with(47, (depth0?.chip ?? container.strict(depth0, "chip")), data)
+ "</td>\n</tr>";
},"66":function(container,depth0,helpers,partials,data) {
return container.escapeExpression((depth0?.schedule ?? container.strict(depth0, "schedule")));
},"67":function(container,depth0,helpers,partials,data) {

return "<section>\n<h3 id=\""
+ container.escapeExpression((depth0?.anchor ?? container.strict(depth0, "anchor")))
+ "\">"
+ container.escapeExpression((depth0?.heading ?? container.strict(depth0, "heading")))
+ "</h3>\n<p class=\"scroll-hint\">"
+ container.escapeExpression((data.root.text?.scrollHint ?? container.strict(data.root.text, "scrollHint")))
+ "</p>\n<section class=\"scroll\" aria-labelledby=\""
+ container.escapeExpression((depth0?.anchor ?? container.strict(depth0, "anchor")))
+ "\" tabindex=\"0\">\n<table class=\"actions\" data-sortable>\n<caption class=\"unseen\">"
+ container.escapeExpression((depth0?.heading ?? container.strict(depth0, "heading")))
+ "</caption>\n<thead>\n<tr>\n<th scope=\"col\">"
+ container.escapeExpression((data.root.text?.action ?? container.strict(data.root.text, "action")))
+ "</th>\n<th scope=\"col\">"
+ container.escapeExpression((data.root.text?.goal ?? container.strict(data.root.text, "goal")))
+ "</th>\n<th scope=\"col\">"
+ container.escapeExpression((data.root.text?.schedule ?? container.strict(data.root.text, "schedule")))
+ "</th>\n<th scope=\"col\">"
+ container.escapeExpression((data.root.text?.status ?? container.strict(data.root.text, "status")))
+ "</th>\n</tr>\n</thead>\n<tbody>\n"
+ container.each(68, (depth0?.rows ?? container.strict(depth0, "rows")), data)
+ "</tbody>\n</table>\n</section>\n</section>\n";
},"68":function(container,depth0,helpers,partials,data) {

return "<tr>\n<th scope=\"row\">"
+ container.with(17, (depth0?.item ?? container.strict(depth0, "item")), data)
+ (container.isEmpty((depth0?.part ?? container.strict(depth0, "part"))) ? "" : container.print(69, depth0, data))
+ "</th>\n<td>"
+ (container.isEmpty((depth0?.goal ?? container.strict(depth0, "goal"))) ? container.print(30, depth0, data) : container.print(70, depth0, data))
+ "</td>\n<td data-value=\""
+ container.escapeExpression((depth0?.scheduleValue ?? container.strict(depth0, "scheduleValue")))
+ "\">"
+ (container.isEmpty((depth0?.schedule ?? container.strict(depth0, "schedule"))) ? container.print(46, depth0, data) : container.print(66, depth0, data))
+ "</td>\n<td>"
+ container.with(47, (depth0?.chip ?? container.strict(depth0, "chip")), data)
+ "</td>\n</tr>\n";
},"69":function(container,depth0,helpers,partials,data) {

return " <span class=\"note\">"
+ container.escapeExpression(helpers.say((depth0?.part ?? container.strict(depth0, "part"))))
+ "</span>";
},"70":function(container,depth0,helpers,partials,data) {

return container.with(17, (depth0?.goal ?? container.strict(depth0, "goal")), data);
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {

return "<header class=\"page-head\">\n<p class=\"kicker\">"
+ container.escapeExpression((depth0.words?.municipality ?? container.strict(depth0.words, "municipality")))
+ "</p>\n<h1>"
+ container.escapeExpression(helpers.say((depth0?.name ?? container.strict(depth0, "name"))))
+ "</h1>\n</header>\n<div class=\"columns\">\n<div class=\"main-column\">\n"
+ (container.isEmpty((depth0?.participation ?? container.strict(depth0, "participation"))) ? "" : container.print(0, depth0, data))
+ (container.isEmpty((depth0?.observations ?? container.strict(depth0, "observations"))) ? "" : container.print(1, depth0, data))
+ "</div>\n<aside class=\"side\" aria-label=\""
+ container.escapeExpression((depth0.text?.inShort ?? container.strict(depth0.text, "inShort")))
+ "\">\n"
+ (container.isEmpty((depth0?.ownFocusAreas ?? container.strict(depth0, "ownFocusAreas"))) ? "" : container.print(13, depth0, data))
+ (container.isEmpty((depth0?.sharedFocusAreas ?? container.strict(depth0, "sharedFocusAreas"))) ? "" : container.print(15, depth0, data))
+ "<h2>"
+ container.escapeExpression((depth0.words?.report ?? container.strict(depth0.words, "report")))
+ "</h2>\n<p>"
+ (container.isEmpty((depth0?.report ?? container.strict(depth0, "report"))) ? container.print(18, depth0, data) : container.print(16, depth0, data))
+ "</p>\n"
+ (container.isEmpty((depth0?.parties ?? container.strict(depth0, "parties"))) ? "" : container.print(19, depth0, data))
+ "</aside>\n</div>\n<section>\n<h2 id=\"figures\">"
+ container.escapeExpression((depth0.words?.inFigures ?? container.strict(depth0.words, "inFigures")))
+ "</h2>\n"
+ (container.isEmpty((depth0?.groups ?? container.strict(depth0, "groups"))) ? container.print(34, depth0, data) : container.print(20, depth0, data))
+ "</section>\n"
+ (container.isEmpty((depth0?.needs ?? container.strict(depth0, "needs"))) ? "" : container.print(35, depth0, data))
+ (container.isEmpty((depth0?.isActive ?? container.strict(depth0, "isActive"))) ? "" : container.print(48, depth0, data));
},"useData":true},
"html/not-found": {"0":function(container,depth0,helpers,partials,data) {

return "<li lang=\""
+ container.escapeExpression((depth0?.language ?? container.strict(depth0, "language")))
+ "\">\n"
+ (container.isEmpty((depth0?.name ?? container.strict(depth0, "name"))) ? container.print(2, depth0, data) : container.print(1, depth0, data))
+ "<p><a href=\""
+ container.escapeExpression((depth0?.href ?? container.strict(depth0, "href")))
+ "\" hreflang=\""
+ container.escapeExpression((depth0?.language ?? container.strict(depth0, "language")))
+ "\">"
+ container.escapeExpression((depth0?.front ?? container.strict(depth0, "front")))
+ "</a></p>\n</li>\n";
},"1":function(container,depth0,helpers,partials,data) {

return "<h2>"
+ container.escapeExpression((depth0?.name ?? container.strict(depth0, "name")))
+ "</h2>\n<p><strong>"
+ container.escapeExpression((depth0?.title ?? container.strict(depth0, "title")))
+ ".</strong> "
+ container.escapeExpression((depth0?.text ?? container.strict(depth0, "text")))
+ "</p>\n";
},"2":function(container,depth0,helpers,partials,data) {
return "<p>"
+ container.escapeExpression((depth0?.text ?? container.strict(depth0, "text")))
+ "</p>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {

return "<!doctype html>\n<html lang=\""
+ container.escapeExpression((depth0?.language ?? container.strict(depth0, "language")))
+ "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"robots\" content=\"noindex\">\n<title>"
+ container.escapeExpression((depth0?.title ?? container.strict(depth0, "title")))
+ " – "
+ container.escapeExpression((depth0.site?.text ?? container.strict(depth0.site, "text")))
+ "</title>\n<link rel=\"stylesheet\" href=\""
+ container.escapeExpression((depth0?.stylesheet ?? container.strict(depth0, "stylesheet")))
+ "\">\n</head>\n<body class=\"choice\">\n<main class=\"wrap\">\n<h1>"
+ container.escapeExpression((depth0?.title ?? container.strict(depth0, "title")))
+ "</h1>\n<ul class=\"choices\">\n"
+ container.each(0, (depth0?.languages ?? container.strict(depth0, "languages")), data)
+ "</ul>\n</main>\n</body>\n</html>";
},"useData":true},
"html/plan-health": {"0":function(container,depth0,helpers,partials,data) {

return "<tr>\n<th scope=\"row\">"
+ container.escapeExpression((depth0?.matter ?? container.strict(depth0, "matter")))
+ "</th>\n<td class=\"figures\">"
+ container.escapeExpression((depth0?.done ?? container.strict(depth0, "done")))
+ " / "
+ container.escapeExpression((depth0?.total ?? container.strict(depth0, "total")))
+ " <svg class=\"bar\" aria-hidden=\"true\" focusable=\"false\" width=\"96\" height=\"8\"><rect class=\"bar-ground\" width=\"100%\" height=\"8\"/><rect class=\"bar-done\" width=\""
+ container.escapeExpression((depth0?.share ?? container.strict(depth0, "share")))
+ "\" height=\"8\"/></svg></td>\n<td><span class=\"chip "
+ (container.isEmpty((depth0?.complete ?? container.strict(depth0, "complete"))) ? container.print(2, depth0, data) : container.print(1, depth0, data))
+ "\">"
+ container.escapeExpression((depth0?.verdict ?? container.strict(depth0, "verdict")))
+ "</span></td>\n</tr>\n";
},"1":function(container,depth0,helpers,partials,data) {
return "chip-done";
},"2":function(container,depth0,helpers,partials,data) {
return "chip-paused";
},"3":function(container,depth0,helpers,partials,data) {
return "<p class=\"note\">"
+ container.escapeExpression((depth0?.leftOut ?? container.strict(depth0, "leftOut")))
+ "</p>\n";
},"4":function(container,depth0,helpers,partials,data) {

return container.each(5, (depth0?.severities ?? container.strict(depth0, "severities")), data);
},"5":function(container,depth0,helpers,partials,data) {

return "<section class=\"severity severity-"
+ container.escapeExpression((depth0?.severity ?? container.strict(depth0, "severity")))
+ "\">\n<h3>"
+ container.escapeExpression((depth0?.heading ?? container.strict(depth0, "heading")))
+ " <span class=\"counts\">"
+ container.escapeExpression((depth0?.count ?? container.strict(depth0, "count")))
+ "</span></h3>\n"
+ container.each(6, (depth0?.rules ?? container.strict(depth0, "rules")), data)
+ "</section>\n";
},"6":function(container,depth0,helpers,partials,data) {

return "<section class=\"rule\">\n<ul class=\"findings\">\n"
+ container.each(7, (depth0?.findings ?? container.strict(depth0, "findings")), data)
+ "</ul>\n"
+ (container.isEmpty((depth0?.more ?? container.strict(depth0, "more"))) ? "" : container.print(10, depth0, data))
+ "\n<dl class=\"facts\">\n"
+ (container.isEmpty((depth0?.why ?? container.strict(depth0, "why"))) ? "" : container.print(11, depth0, data))
+ "\n"
+ (container.isEmpty((depth0?.fix ?? container.strict(depth0, "fix"))) ? "" : container.print(12, depth0, data))
+ "\n</dl>\n</section>\n";
},"7":function(container,depth0,helpers,partials,data) {

return "<li>"
+ container.escapeExpression(helpers.sentence((depth0?.what ?? container.strict(depth0, "what"))))
+ (container.isEmpty((depth0?.about ?? container.strict(depth0, "about"))) ? "" : container.print(8, depth0, data))
+ " <span class=\"place\">"
+ container.escapeExpression((depth0?.place ?? container.strict(depth0, "place")))
+ "</span></li>\n";
},"8":function(container,depth0,helpers,partials,data) {

return " "
+ container.with(9, (depth0?.about ?? container.strict(depth0, "about")), data);
},"9":function(container,depth0,helpers,partials,data) {

return "<a href=\""
+ container.escapeExpression((depth0?.href ?? container.strict(depth0, "href")))
+ "\">"
+ container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))))
+ "</a>";
},"10":function(container,depth0,helpers,partials,data) {
return "<p class=\"note\">"
+ container.escapeExpression((depth0?.more ?? container.strict(depth0, "more")))
+ "</p>";
},"11":function(container,depth0,helpers,partials,data) {

return "<div><dt>"
+ container.escapeExpression((data.root.text?.why ?? container.strict(data.root.text, "why")))
+ "</dt><dd>"
+ container.escapeExpression(helpers.sentence((depth0?.why ?? container.strict(depth0, "why"))))
+ "</dd></div>";
},"12":function(container,depth0,helpers,partials,data) {

return "<div><dt>"
+ container.escapeExpression((data.root.text?.fix ?? container.strict(data.root.text, "fix")))
+ "</dt><dd>"
+ container.escapeExpression(helpers.sentence((depth0?.fix ?? container.strict(depth0, "fix"))))
+ "</dd></div>";
},"13":function(container,depth0,helpers,partials,data) {

return "<p><span class=\"chip chip-done\">"
+ container.escapeExpression((depth0.text?.noFindings ?? container.strict(depth0.text, "noFindings")))
+ "</span></p>\n";
},"14":function(container,depth0,helpers,partials,data) {
return "<p class=\"note\">"
+ container.escapeExpression((depth0?.accepted ?? container.strict(depth0, "accepted")))
+ "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {

return "<header class=\"page-head\">\n<h1>"
+ container.escapeExpression((depth0.text?.health ?? container.strict(depth0.text, "health")))
+ "</h1>\n<p class=\"lead\">"
+ container.escapeExpression((depth0.text?.healthIntro ?? container.strict(depth0.text, "healthIntro")))
+ "</p>\n<p class=\"note\">"
+ container.escapeExpression((depth0?.asOf ?? container.strict(depth0, "asOf")))
+ "</p>\n</header>\n<section>\n<h2 id=\"coverage\">"
+ container.escapeExpression((depth0.text?.coverageHeading ?? container.strict(depth0.text, "coverageHeading")))
+ "</h2>\n<section class=\"scroll\" aria-labelledby=\"coverage\" tabindex=\"0\">\n<table class=\"coverage\">\n<caption class=\"unseen\">"
+ container.escapeExpression((depth0.text?.coverageCaption ?? container.strict(depth0.text, "coverageCaption")))
+ "</caption>\n<thead>\n<tr>\n<th scope=\"col\">"
+ container.escapeExpression((depth0.text?.matter ?? container.strict(depth0.text, "matter")))
+ "</th>\n<th scope=\"col\">"
+ container.escapeExpression((depth0.text?.inOrder ?? container.strict(depth0.text, "inOrder")))
+ "</th>\n<th scope=\"col\">"
+ container.escapeExpression((depth0.text?.state ?? container.strict(depth0.text, "state")))
+ "</th>\n</tr>\n</thead>\n<tbody>\n"
+ container.each(0, (depth0?.coverage ?? container.strict(depth0, "coverage")), data)
+ "</tbody>\n</table>\n</section>\n"
+ (container.isEmpty((depth0?.leftOut ?? container.strict(depth0, "leftOut"))) ? "" : container.print(3, depth0, data))
+ "</section>\n<section>\n<h2>"
+ container.escapeExpression((depth0.text?.findings ?? container.strict(depth0.text, "findings")))
+ "</h2>\n"
+ (container.isEmpty((depth0?.severities ?? container.strict(depth0, "severities"))) ? container.print(13, depth0, data) : container.print(4, depth0, data))
+ (container.isEmpty((depth0?.accepted ?? container.strict(depth0, "accepted"))) ? "" : container.print(14, depth0, data))
+ "\n</section>";
},"useData":true},
"html/preparation": {"0":function(container,depth0,helpers,partials,data) {

return "<section>\n<h2>"
+ container.escapeExpression((depth0.text?.handling ?? container.strict(depth0.text, "handling")))
+ "</h2>\n<ol class=\"timeline\">\n"
+ container.each(1, (depth0?.approvals ?? container.strict(depth0, "approvals")), data)
+ "</ol></section>\n";
},"1":function(container,depth0,helpers,partials,data) {

return "<li>\n<p class=\"when\">"
+ (container.isEmpty((depth0?.day ?? container.strict(depth0, "day"))) ? "" : container.print(2, depth0, data))
+ "</p>\n<p>"
+ (container.isEmpty((depth0?.body ?? container.strict(depth0, "body"))) ? "" : container.print(3, depth0, data))
+ "<span class=\"tag\">"
+ container.escapeExpression((depth0?.state ?? container.strict(depth0, "state")))
+ "</span></p>\n"
+ (container.isEmpty((depth0?.section ?? container.strict(depth0, "section"))) ? container.print(11, depth0, data) : container.print(9, depth0, data))
+ "\n"
+ (container.isEmpty((depth0?.link ?? container.strict(depth0, "link"))) ? "" : container.print(13, depth0, data))
+ "\n</li>\n";
},"2":function(container,depth0,helpers,partials,data) {

return "<time datetime=\""
+ container.escapeExpression((depth0?.day ?? container.strict(depth0, "day")))
+ "\">"
+ container.escapeExpression((depth0?.date ?? container.strict(depth0, "date")))
+ "</time>";
},"3":function(container,depth0,helpers,partials,data) {

return "<strong>"
+ container.with(4, (depth0?.body ?? container.strict(depth0, "body")), data)
+ "</strong> ";
},"4":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(5, depth0, data))
+ (container.isEmpty((depth0?.href ?? container.strict(depth0, "href"))) ? container.print(7, depth0, data) : container.print(6, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(8, depth0, data));
},"5":function(container,depth0,helpers,partials,data) {
return "<span class=\"label\">"
+ container.escapeExpression((depth0?.label ?? container.strict(depth0, "label")))
+ "</span> ";
},"6":function(container,depth0,helpers,partials,data) {

return "<a href=\""
+ container.escapeExpression((depth0?.href ?? container.strict(depth0, "href")))
+ "\">"
+ container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))))
+ "</a>";
},"7":function(container,depth0,helpers,partials,data) {

return container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))));
},"8":function(container,depth0,helpers,partials,data) {

return " <span class=\"note\">("
+ container.escapeExpression(helpers.say((depth0?.note ?? container.strict(depth0, "note"))))
+ ")</span>";
},"9":function(container,depth0,helpers,partials,data) {

return "<p class=\"note\">"
+ container.escapeExpression((depth0?.section ?? container.strict(depth0, "section")))
+ (container.isEmpty((depth0?.caseNumber ?? container.strict(depth0, "caseNumber"))) ? "" : container.print(10, depth0, data))
+ "</p>";
},"10":function(container,depth0,helpers,partials,data) {
return ", "
+ container.escapeExpression((depth0?.caseNumber ?? container.strict(depth0, "caseNumber")));
},"11":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.caseNumber ?? container.strict(depth0, "caseNumber"))) ? "" : container.print(12, depth0, data));
},"12":function(container,depth0,helpers,partials,data) {
return "<p class=\"note\">"
+ container.escapeExpression((depth0?.caseNumber ?? container.strict(depth0, "caseNumber")))
+ "</p>";
},"13":function(container,depth0,helpers,partials,data) {

return "<p>"
+ container.with(4, (depth0?.link ?? container.strict(depth0, "link")), data)
+ "</p>";
},"14":function(container,depth0,helpers,partials,data) {

return "<section>\n<h2>"
+ container.escapeExpression((data.root.text?.events ?? container.strict(data.root.text, "events")))
+ "</h2>\n<ol class=\"timeline\">\n"
+ container.each(15, (depth0?.events ?? container.strict(depth0, "events")), data)
+ "</ol>\n</section>\n";
},"15":function(container,depth0,helpers,partials,data) {

return "<li>\n<p class=\"when\">"
+ (container.isEmpty((depth0?.period ?? container.strict(depth0, "period"))) ? container.print(17, depth0, data) : container.print(16, depth0, data))
+ "</p>\n<p><strong>"
+ container.escapeExpression(helpers.say((depth0.item?.words ?? container.strict(depth0.item, "words"))))
+ "</strong>"
+ (container.isEmpty((depth0?.kind ?? container.strict(depth0, "kind"))) ? "" : container.print(18, depth0, data))
+ (container.isEmpty((depth0?.purpose ?? container.strict(depth0, "purpose"))) ? "" : container.print(19, depth0, data))
+ "</p>\n"
+ (container.isEmpty((depth0?.section ?? container.strict(depth0, "section"))) ? "" : container.print(20, depth0, data))
+ "\n"
+ (container.isEmpty((depth0?.parties ?? container.strict(depth0, "parties"))) ? "" : container.print(21, depth0, data))
+ "\n"
+ (container.isEmpty((depth0?.prose ?? container.strict(depth0, "prose"))) ? "" : container.print(24, depth0, data))
+ "\n"
+ (container.isEmpty((depth0?.changed ?? container.strict(depth0, "changed"))) ? "" : container.print(25, depth0, data))
+ "\n"
+ (container.isEmpty((depth0?.link ?? container.strict(depth0, "link"))) ? "" : container.print(13, depth0, data))
+ "\n</li>\n";
},"16":function(container,depth0,helpers,partials,data) {
return container.escapeExpression((depth0?.period ?? container.strict(depth0, "period")));
},"17":function(container,depth0,helpers,partials,data) {

return "<span class=\"missing\">"
+ container.escapeExpression((data.root.words?.noTime ?? container.strict(data.root.words, "noTime")))
+ "</span>";
},"18":function(container,depth0,helpers,partials,data) {
return " <span class=\"tag\">"
+ container.escapeExpression((depth0?.kind ?? container.strict(depth0, "kind")))
+ "</span>";
},"19":function(container,depth0,helpers,partials,data) {
return " <span class=\"tag\">"
+ container.escapeExpression((depth0?.purpose ?? container.strict(depth0, "purpose")))
+ "</span>";
},"20":function(container,depth0,helpers,partials,data) {
return "<p class=\"note\">"
+ container.escapeExpression((depth0?.section ?? container.strict(depth0, "section")))
+ "</p>";
},"21":function(container,depth0,helpers,partials,data) {

return "<p class=\"note\">"
+ container.each(22, (depth0?.parties ?? container.strict(depth0, "parties")), data)
+ "</p>";
},"22":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(5, depth0, data))
+ (container.isEmpty((depth0?.href ?? container.strict(depth0, "href"))) ? container.print(7, depth0, data) : container.print(6, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(8, depth0, data))
+ (container.isEmpty((data?.last ?? container.strict(data, "last"))) ? container.print(23, depth0, data) : "");
},"23":function(container,depth0,helpers,partials,data) {
return ", ";
},"24":function(container,depth0,helpers,partials,data) {

return "<div class=\"prose small\">"
+ container.escapeExpression(helpers.markdown((depth0?.prose ?? container.strict(depth0, "prose"))))
+ "</div>";
},"25":function(container,depth0,helpers,partials,data) {

return "<div class=\"prose small\">"
+ container.escapeExpression(helpers.markdown((depth0?.changed ?? container.strict(depth0, "changed"))))
+ "</div>";
},"26":function(container,depth0,helpers,partials,data) {

return "<section>\n<h2>"
+ container.escapeExpression((depth0.words?.yearCircle ?? container.strict(depth0.words, "yearCircle")))
+ "</h2>\n"
+ container.with(27, (depth0?.circle ?? container.strict(depth0, "circle")), data)
+ "\n</section>\n";
},"27":function(container,depth0,helpers,partials,data) {

return "<figure class=\"chart-figure\" id=\""
+ container.escapeExpression((depth0?.id ?? container.strict(depth0, "id")))
+ "\">\n<figcaption id=\""
+ container.escapeExpression((depth0?.id ?? container.strict(depth0, "id")))
+ "_title\""
+ (container.isEmpty((depth0?.titleLang ?? container.strict(depth0, "titleLang"))) ? "" : container.print(28, depth0, data))
+ ">"
+ container.escapeExpression((depth0?.title ?? container.strict(depth0, "title")))
+ "</figcaption>\n<p class=\"chart-words\">"
+ container.escapeExpression((depth0?.description ?? container.strict(depth0, "description")))
+ "</p>\n<section class=\"scroll chart-scroll\" aria-labelledby=\""
+ container.escapeExpression((depth0?.id ?? container.strict(depth0, "id")))
+ "_title\" tabindex=\"0\">"
+ container.escapeExpression(helpers.svg((depth0?.svg ?? container.strict(depth0, "svg"))))
+ "</section><section class=\"scroll chart-table\" aria-labelledby=\""
+ container.escapeExpression((depth0?.id ?? container.strict(depth0, "id")))
+ "_table\" tabindex=\"0\">\n<table"
+ (container.isEmpty((depth0.table?.isSortable ?? container.strict(depth0.table, "isSortable"))) ? "" : container.print(29, depth0, data))
+ ">\n<caption id=\""
+ container.escapeExpression((depth0?.id ?? container.strict(depth0, "id")))
+ "_table\">"
+ container.escapeExpression((depth0.words?.table ?? container.strict(depth0.words, "table")))
+ "<span class=\"unseen\">: <span"
+ (container.isEmpty((depth0?.titleLang ?? container.strict(depth0, "titleLang"))) ? "" : container.print(28, depth0, data))
+ ">"
+ container.escapeExpression((depth0?.title ?? container.strict(depth0, "title")))
+ "</span></span></caption>\n<thead>\n<tr>"
+ container.each(30, (depth0.table?.head ?? container.strict(depth0.table, "head")), data)
+ "</tr>\n</thead>\n<tbody>\n"
+ container.each(31, (depth0.table?.rows ?? container.strict(depth0.table, "rows")), data)
+ "</tbody>\n</table>\n</section>"
+ (container.isEmpty((depth0?.csvHref ?? container.strict(depth0, "csvHref"))) ? "" : container.print(35, depth0, data))
+ "</figure>";
},"28":function(container,depth0,helpers,partials,data) {
return " lang=\""
+ container.escapeExpression((depth0?.titleLang ?? container.strict(depth0, "titleLang")))
+ "\"";
},"29":function(container,depth0,helpers,partials,data) {
return " data-sortable";
},"30":function(container,depth0,helpers,partials,data) {
return "<th scope=\"col\">"
+ container.escapeExpression(depth0)
+ "</th>";
},"31":function(container,depth0,helpers,partials,data) {

return "<tr><th scope=\"row\">"
+ container.escapeExpression((depth0?.header ?? container.strict(depth0, "header")))
+ "</th>"
+ container.each(32, (depth0?.cells ?? container.strict(depth0, "cells")), data)
+ "</tr>\n";
},"32":function(container,depth0,helpers,partials,data) {

return "<td"
+ (container.isEmpty((depth0?.isNumber ?? container.strict(depth0, "isNumber"))) ? "" : container.print(33, depth0, data))
+ (container.isEmpty((depth0?.sortedBy ?? container.strict(depth0, "sortedBy"))) ? "" : container.print(34, depth0, data))
+ ">"
+ container.escapeExpression((depth0?.text ?? container.strict(depth0, "text")))
+ "</td>";
},"33":function(container,depth0,helpers,partials,data) {
return " class=\"numeric\"";
},"34":function(container,depth0,helpers,partials,data) {
return " data-value=\""
+ container.escapeExpression((depth0?.sortedBy ?? container.strict(depth0, "sortedBy")))
+ "\"";
},"35":function(container,depth0,helpers,partials,data) {

return "<ul class=\"plain chart-downloads\">\n<li><a href=\""
+ container.escapeExpression(helpers.drawn((depth0?.svgHref ?? container.strict(depth0, "svgHref"))))
+ "\" download=\""
+ container.escapeExpression((depth0?.svgName ?? container.strict(depth0, "svgName")))
+ "\">"
+ container.escapeExpression((depth0.words?.saveSvg ?? container.strict(depth0.words, "saveSvg")))
+ "<span class=\"unseen\">: "
+ container.escapeExpression((depth0?.title ?? container.strict(depth0, "title")))
+ "</span></a></li>\n<li><a href=\""
+ container.escapeExpression((depth0?.csvHref ?? container.strict(depth0, "csvHref")))
+ "\" download=\""
+ container.escapeExpression((depth0?.csvName ?? container.strict(depth0, "csvName")))
+ "\">"
+ container.escapeExpression((depth0.words?.saveCsv ?? container.strict(depth0.words, "saveCsv")))
+ "<span class=\"unseen\">: "
+ container.escapeExpression((depth0?.title ?? container.strict(depth0, "title")))
+ "</span></a></li>\n</ul>\n";
},"36":function(container,depth0,helpers,partials,data) {

return "<section>\n<h2>"
+ container.escapeExpression((data.root.text?.tasks ?? container.strict(data.root.text, "tasks")))
+ "</h2>\n<ul class=\"documents\">\n"
+ container.each(37, (depth0?.tasks ?? container.strict(depth0, "tasks")), data)
+ "</ul>\n</section>\n";
},"37":function(container,depth0,helpers,partials,data) {

return "<li id=\""
+ container.escapeExpression((depth0?.anchor ?? container.strict(depth0, "anchor")))
+ "\">\n<p><strong>"
+ container.escapeExpression(helpers.say((depth0.item?.words ?? container.strict(depth0.item, "words"))))
+ "</strong>"
+ (container.isEmpty((depth0?.stream ?? container.strict(depth0, "stream"))) ? "" : container.print(38, depth0, data))
+ (container.isEmpty((depth0?.period ?? container.strict(depth0, "period"))) ? "" : container.print(39, depth0, data))
+ "</p>\n"
+ (container.isEmpty((depth0?.owners ?? container.strict(depth0, "owners"))) ? "" : container.print(40, depth0, data))
+ "\n"
+ (container.isEmpty((depth0?.prose ?? container.strict(depth0, "prose"))) ? "" : container.print(24, depth0, data))
+ "\n</li>\n";
},"38":function(container,depth0,helpers,partials,data) {

return " <span class=\"tag\">"
+ container.escapeExpression(helpers.say((depth0?.stream ?? container.strict(depth0, "stream"))))
+ "</span>";
},"39":function(container,depth0,helpers,partials,data) {
return " <span class=\"when\">"
+ container.escapeExpression((depth0?.period ?? container.strict(depth0, "period")))
+ "</span>";
},"40":function(container,depth0,helpers,partials,data) {

return "<p class=\"note\">"
+ container.each(22, (depth0?.owners ?? container.strict(depth0, "owners")), data)
+ "</p>";
},"41":function(container,depth0,helpers,partials,data) {

return "<section>\n<h2>"
+ container.escapeExpression((data.root.text?.networks ?? container.strict(data.root.text, "networks")))
+ "</h2>\n<ul class=\"documents\">\n"
+ container.each(42, (depth0?.networks ?? container.strict(depth0, "networks")), data)
+ "</ul>\n</section>\n";
},"42":function(container,depth0,helpers,partials,data) {

return "<li>\n<p><strong>"
+ container.escapeExpression(helpers.say((depth0.item?.words ?? container.strict(depth0.item, "words"))))
+ "</strong></p>\n"
+ (container.isEmpty((depth0?.prose ?? container.strict(depth0, "prose"))) ? "" : container.print(24, depth0, data))
+ "\n"
+ (container.isEmpty((depth0?.role ?? container.strict(depth0, "role"))) ? "" : container.print(43, depth0, data))
+ "\n"
+ (container.isEmpty((depth0?.coordinator ?? container.strict(depth0, "coordinator"))) ? "" : container.print(44, depth0, data))
+ "\n"
+ (container.isEmpty((depth0?.members ?? container.strict(depth0, "members"))) ? "" : container.print(45, depth0, data))
+ "\n</li>\n";
},"43":function(container,depth0,helpers,partials,data) {

return "<p class=\"note\">"
+ container.escapeExpression((data.root.text?.ownRole ?? container.strict(data.root.text, "ownRole")))
+ ": "
+ container.escapeExpression((depth0?.role ?? container.strict(depth0, "role")))
+ "</p>";
},"44":function(container,depth0,helpers,partials,data) {

return "<p class=\"note\">"
+ container.escapeExpression((data.root.text?.coordinator ?? container.strict(data.root.text, "coordinator")))
+ ": "
+ container.each(4, (depth0?.coordinator ?? container.strict(depth0, "coordinator")), data)
+ "</p>";
},"45":function(container,depth0,helpers,partials,data) {

return "<p class=\"note\">"
+ container.escapeExpression((data.root.text?.members ?? container.strict(data.root.text, "members")))
+ ": "
+ container.each(22, (depth0?.members ?? container.strict(depth0, "members")), data)
+ "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {

return "<header class=\"page-head\">\n<h1>"
+ container.escapeExpression((depth0.text?.preparation ?? container.strict(depth0.text, "preparation")))
+ "</h1>\n</header>\n"
+ (container.isEmpty((depth0?.approvals ?? container.strict(depth0, "approvals"))) ? "" : container.print(0, depth0, data))
+ (container.isEmpty((depth0?.events ?? container.strict(depth0, "events"))) ? "" : container.print(14, depth0, data))
+ (container.isEmpty((depth0?.circle ?? container.strict(depth0, "circle"))) ? "" : container.print(26, depth0, data))
+ (container.isEmpty((depth0?.tasks ?? container.strict(depth0, "tasks"))) ? "" : container.print(36, depth0, data))
+ (container.isEmpty((depth0?.networks ?? container.strict(depth0, "networks"))) ? "" : container.print(41, depth0, data));
},"useData":true},
"html/search": {"0":function(container,depth0,helpers,partials,data) {

return "<li><a href=\"#"
+ container.escapeExpression((depth0?.id ?? container.strict(depth0, "id")))
+ "\">"
+ container.escapeExpression((depth0?.heading ?? container.strict(depth0, "heading")))
+ "</a> <span class=\"note\">"
+ container.escapeExpression((depth0?.count ?? container.strict(depth0, "count")))
+ "</span></li>\n";
},"1":function(container,depth0,helpers,partials,data) {

return "<section>\n<h2 id=\""
+ container.escapeExpression((depth0?.id ?? container.strict(depth0, "id")))
+ "\">"
+ container.escapeExpression((depth0?.heading ?? container.strict(depth0, "heading")))
+ "</h2>\n<ul class=\"lines\">\n"
+ container.each(2, (depth0?.lines ?? container.strict(depth0, "lines")), data)
+ "</ul>\n</section>\n";
},"2":function(container,depth0,helpers,partials,data) {

return "<li>"
+ container.with(3, (depth0?.item ?? container.strict(depth0, "item")), data)
+ (container.isEmpty((depth0?.context ?? container.strict(depth0, "context"))) ? "" : container.print(8, depth0, data))
+ "</li>\n";
},"3":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(4, depth0, data))
+ (container.isEmpty((depth0?.href ?? container.strict(depth0, "href"))) ? container.print(6, depth0, data) : container.print(5, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(7, depth0, data));
},"4":function(container,depth0,helpers,partials,data) {
return "<span class=\"label\">"
+ container.escapeExpression((depth0?.label ?? container.strict(depth0, "label")))
+ "</span> ";
},"5":function(container,depth0,helpers,partials,data) {

return "<a href=\""
+ container.escapeExpression((depth0?.href ?? container.strict(depth0, "href")))
+ "\">"
+ container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))))
+ "</a>";
},"6":function(container,depth0,helpers,partials,data) {

return container.escapeExpression(helpers.say((depth0?.words ?? container.strict(depth0, "words"))));
},"7":function(container,depth0,helpers,partials,data) {

return " <span class=\"note\">("
+ container.escapeExpression(helpers.say((depth0?.note ?? container.strict(depth0, "note"))))
+ ")</span>";
},"8":function(container,depth0,helpers,partials,data) {

return " <span class=\"counts\">"
+ container.escapeExpression(helpers.say((depth0?.context ?? container.strict(depth0, "context"))))
+ "</span>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {

return "<header class=\"page-head\">\n<h1>"
+ container.escapeExpression((depth0.labels?.title ?? container.strict(depth0.labels, "title")))
+ "</h1>\n<p class=\"lead\">"
+ container.escapeExpression((depth0.labels?.intro ?? container.strict(depth0.labels, "intro")))
+ "</p>\n</header>\n<div class=\"search\" role=\"search\" data-search hidden>\n<p class=\"field\">\n<label for=\"search-words\">"
+ container.escapeExpression((depth0.labels?.field ?? container.strict(depth0.labels, "field")))
+ "</label>\n<input type=\"search\" id=\"search-words\" autocomplete=\"off\" spellcheck=\"false\" aria-describedby=\"search-hint\">\n<span class=\"note\" id=\"search-hint\">"
+ container.escapeExpression((depth0.labels?.hint ?? container.strict(depth0.labels, "hint")))
+ "</span>\n</p>\n<p class=\"search-status\" role=\"status\" data-none=\""
+ container.escapeExpression((depth0.labels?.none ?? container.strict(depth0.labels, "none")))
+ "\" data-one=\""
+ container.escapeExpression((depth0.labels?.one ?? container.strict(depth0.labels, "one")))
+ "\" data-many=\""
+ container.escapeExpression((depth0.labels?.many ?? container.strict(depth0.labels, "many")))
+ "\" data-first=\""
+ container.escapeExpression((depth0.labels?.first ?? container.strict(depth0.labels, "first")))
+ "\"></p>\n</div>\n<section class=\"results\" data-results hidden>\n<h2>"
+ container.escapeExpression((depth0.labels?.results ?? container.strict(depth0.labels, "results")))
+ "</h2>\n<ol class=\"found\"></ol>\n</section>\n<div data-everything>\n<nav class=\"jump\" aria-label=\""
+ container.escapeExpression((depth0.labels?.jump ?? container.strict(depth0.labels, "jump")))
+ "\">\n<ul>\n"
+ container.each(0, (depth0?.groups ?? container.strict(depth0, "groups")), data)
+ "</ul>\n</nav>\n"
+ container.each(1, (depth0?.groups ?? container.strict(depth0, "groups")), data)
+ "</div>\n\u003Cscript src=\"search-index.js\" defer>\u003C/script>\n\u003Cscript src=\""
+ container.escapeExpression((depth0.frame?.root ?? container.strict(depth0.frame, "root")))
+ "assets/search.js\" defer>\u003C/script>";
},"useData":true},
"markdown/pages-focus-area": {"0":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(1, depth0, data))
+ (helpers.say((depth0?.words ?? container.strict(depth0, "words"))) ?? "")
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(2, depth0, data));
},"1":function(container,depth0,helpers,partials,data) {

return (helpers.escape((depth0?.label ?? container.strict(depth0, "label"))) ?? "")
+ " ";
},"2":function(container,depth0,helpers,partials,data) {

return " ("
+ (helpers.say((depth0?.note ?? container.strict(depth0, "note"))) ?? "")
+ ")";
},"3":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.developmentTargets ?? container.strict(depth0, "developmentTargets"))) ? "" : container.print(4, depth0, data))
+ (container.isEmpty((depth0?.officialText ?? container.strict(depth0, "officialText"))) ? "" : container.print(5, depth0, data))
+ (container.isEmpty((depth0?.description ?? container.strict(depth0, "description"))) ? "" : container.print(6, depth0, data))
+ container.each(7, (depth0?.passages ?? container.strict(depth0, "passages")), data)
+ (container.isEmpty((depth0?.phenomena ?? container.strict(depth0, "phenomena"))) ? "" : container.print(8, depth0, data));
},"4":function(container,depth0,helpers,partials,data) {

return "**"
+ (helpers.escape((data.root.text?.developmentTargets ?? container.strict(data.root.text, "developmentTargets"))) ?? "")
+ ":** "
+ (helpers.say((depth0?.developmentTargets ?? container.strict(depth0, "developmentTargets"))) ?? "")
+ "\n\n";
},"5":function(container,depth0,helpers,partials,data) {

return "**"
+ (helpers.escape((data.root.text?.officialText ?? container.strict(data.root.text, "officialText"))) ?? "")
+ ":**\n\n"
+ (helpers.markdown((depth0?.officialText ?? container.strict(depth0, "officialText"))) ?? "")
+ "\n\n";
},"6":function(container,depth0,helpers,partials,data) {

return (helpers.markdown((depth0?.description ?? container.strict(depth0, "description"))) ?? "")
+ "\n\n";
},"7":function(container,depth0,helpers,partials,data) {

return "**"
+ (helpers.escape((depth0?.heading ?? container.strict(depth0, "heading"))) ?? "")
+ ":**\n\n"
+ (helpers.markdown((depth0?.prose ?? container.strict(depth0, "prose"))) ?? "")
+ "\n\n";
},"8":function(container,depth0,helpers,partials,data) {

return "### "
+ (helpers.escape((data.root.text?.phenomena ?? container.strict(data.root.text, "phenomena"))) ?? "")
+ "\n\n"
+ container.each(9, (depth0?.phenomena ?? container.strict(depth0, "phenomena")), data);
},"9":function(container,depth0,helpers,partials,data) {

return "**"
+ container.with(0, (depth0?.item ?? container.strict(depth0, "item")), data)
+ "**\n\n"
+ (container.isEmpty((depth0?.prose ?? container.strict(depth0, "prose"))) ? "" : container.print(10, depth0, data))
+ (container.isEmpty((depth0?.followedBy ?? container.strict(depth0, "followedBy"))) ? "" : container.print(11, depth0, data));
},"10":function(container,depth0,helpers,partials,data) {

return (helpers.markdown((depth0?.prose ?? container.strict(depth0, "prose"))) ?? "")
+ "\n\n";
},"11":function(container,depth0,helpers,partials,data) {

return (helpers.escape((data.root.text?.followedBy ?? container.strict(data.root.text, "followedBy"))) ?? "")
+ ": "
+ container.each(12, (depth0?.followedBy ?? container.strict(depth0, "followedBy")), data)
+ "\n\n";
},"12":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(1, depth0, data))
+ (helpers.say((depth0?.words ?? container.strict(depth0, "words"))) ?? "")
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(2, depth0, data))
+ (container.isEmpty((data?.last ?? container.strict(data, "last"))) ? container.print(13, depth0, data) : "");
},"13":function(container,depth0,helpers,partials,data) {
return "; ";
},"14":function(container,depth0,helpers,partials,data) {

return "### "
+ (helpers.escape((depth0.words?.situation ?? container.strict(depth0.words, "situation"))) ?? "")
+ "\n\n"
+ container.with(15, (depth0?.situation ?? container.strict(depth0, "situation")), data);
},"15":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.indicators ?? container.strict(depth0, "indicators"))) ? "" : container.print(16, depth0, data))
+ container.each(17, (depth0?.charts ?? container.strict(depth0, "charts")), data);
},"16":function(container,depth0,helpers,partials,data) {

return (helpers.escape((data.root.text?.followedBy ?? container.strict(data.root.text, "followedBy"))) ?? "")
+ ": "
+ container.each(12, (depth0?.indicators ?? container.strict(depth0, "indicators")), data)
+ "\n\n";
},"17":function(container,depth0,helpers,partials,data) {

return "!["
+ (helpers.escape((depth0?.description ?? container.strict(depth0, "description"))) ?? "")
+ "]("
+ (helpers.escape((data.root?.chartsFolder ?? container.strict(data.root, "chartsFolder"))) ?? "")
+ (helpers.escape((depth0?.id ?? container.strict(depth0, "id"))) ?? "")
+ "."
+ (helpers.escape((data.root?.language ?? container.strict(data.root, "language"))) ?? "")
+ ".svg)\n\n*"
+ (helpers.escape((depth0?.title ?? container.strict(depth0, "title"))) ?? "")
+ "*\n\n"
+ (container.isEmpty((depth0.table?.rows ?? container.strict(depth0.table, "rows"))) ? "" : container.print(18, depth0, data));
},"18":function(container,depth0,helpers,partials,data) {

return "| "
+ container.each(19, (depth0.table?.head ?? container.strict(depth0.table, "head")), data)
+ "\n| "
+ container.each(20, (depth0.table?.head ?? container.strict(depth0.table, "head")), data)
+ "\n"
+ container.each(23, (depth0.table?.rows ?? container.strict(depth0.table, "rows")), data)
+ "\n";
},"19":function(container,depth0,helpers,partials,data) {

return (helpers.escape(depth0) ?? "")
+ " | ";
},"20":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((data?.first ?? container.strict(data, "first"))) ? container.print(22, depth0, data) : container.print(21, depth0, data))
+ " | ";
},"21":function(container,depth0,helpers,partials,data) {
return "---";
},"22":function(container,depth0,helpers,partials,data) {
return "---:";
},"23":function(container,depth0,helpers,partials,data) {

return "| "
+ (helpers.escape((depth0?.header ?? container.strict(depth0, "header"))) ?? "")
+ " | "
+ container.each(24, (depth0?.cells ?? container.strict(depth0, "cells")), data)
+ "\n";
},"24":function(container,depth0,helpers,partials,data) {

return (helpers.escape((depth0?.text ?? container.strict(depth0, "text"))) ?? "")
+ " | ";
},"25":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.goals ?? container.strict(depth0, "goals"))) ? container.print(32, depth0, data) : container.each(26, (depth0?.goals ?? container.strict(depth0, "goals")), data))
+ "\n";
},"26":function(container,depth0,helpers,partials,data) {

return "- "
+ container.with(27, (depth0?.item ?? container.strict(depth0, "item")), data)
+ (container.isEmpty((depth0?.ended ?? container.strict(depth0, "ended"))) ? "" : container.print(30, depth0, data))
+ container.with(31, (depth0?.lights ?? container.strict(depth0, "lights")), data)
+ "\n";
},"27":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(1, depth0, data))
+ (container.isEmpty((depth0?.href ?? container.strict(depth0, "href"))) ? container.print(29, depth0, data) : container.print(28, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(2, depth0, data));
},"28":function(container,depth0,helpers,partials,data) {

return "["
+ (helpers.say((depth0?.words ?? container.strict(depth0, "words"))) ?? "")
+ "](<"
+ (helpers.escape((depth0?.href ?? container.strict(depth0, "href"))) ?? "")
+ ">)";
},"29":function(container,depth0,helpers,partials,data) {

return (helpers.say((depth0?.words ?? container.strict(depth0, "words"))) ?? "");
},"30":function(container,depth0,helpers,partials,data) {

return " – "
+ (helpers.escape((depth0?.ended ?? container.strict(depth0, "ended"))) ?? "");
},"31":function(container,depth0,helpers,partials,data) {

return ": "
+ (helpers.escape((depth0.result?.words ?? container.strict(depth0.result, "words"))) ?? "")
+ "; "
+ (helpers.escape((depth0.work?.words ?? container.strict(depth0.work, "words"))) ?? "");
},"32":function(container,depth0,helpers,partials,data) {

return (helpers.escape((data.root.text?.noGoals ?? container.strict(data.root.text, "noGoals"))) ?? "")
+ "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {

return "["
+ (helpers.say((depth0?.title ?? container.strict(depth0, "title"))) ?? "")
+ "](<../index.md>)\n\n## "
+ (helpers.escape((depth0.text?.focusArea ?? container.strict(depth0.text, "focusArea"))) ?? "")
+ ": "
+ container.with(0, (depth0.area?.item ?? container.strict(depth0.area, "item")), data)
+ "\n\n"
+ container.with(3, (depth0?.area ?? container.strict(depth0, "area")), data)
+ (container.isEmpty((depth0?.situation ?? container.strict(depth0, "situation"))) ? "" : container.print(14, depth0, data))
+ "### "
+ (helpers.escape((depth0.text?.goals ?? container.strict(depth0.text, "goals"))) ?? "")
+ "\n\n"
+ container.with(25, (depth0?.area ?? container.strict(depth0, "area")), data);
},"useData":true},
"markdown/pages-front": {"0":function(container,depth0,helpers,partials,data) {

return "> **"
+ (helpers.escape((depth0?.title ?? container.strict(depth0, "title"))) ?? "")
+ ".** "
+ (helpers.escape((depth0?.text ?? container.strict(depth0, "text"))) ?? "")
+ "\n\n";
},"1":function(container,depth0,helpers,partials,data) {

return (helpers.markdown((depth0?.summary ?? container.strict(depth0, "summary"))) ?? "")
+ "\n\n";
},"2":function(container,depth0,helpers,partials,data) {

return "- "
+ (helpers.escape((depth0?.term ?? container.strict(depth0, "term"))) ?? "")
+ ": "
+ container.each(3, (depth0?.items ?? container.strict(depth0, "items")), data)
+ "\n";
},"3":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(4, depth0, data))
+ (helpers.say((depth0?.words ?? container.strict(depth0, "words"))) ?? "")
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(5, depth0, data))
+ (container.isEmpty((data?.last ?? container.strict(data, "last"))) ? container.print(6, depth0, data) : "");
},"4":function(container,depth0,helpers,partials,data) {

return (helpers.escape((depth0?.label ?? container.strict(depth0, "label"))) ?? "")
+ " ";
},"5":function(container,depth0,helpers,partials,data) {

return " ("
+ (helpers.say((depth0?.note ?? container.strict(depth0, "note"))) ?? "")
+ ")";
},"6":function(container,depth0,helpers,partials,data) {
return ", ";
},"7":function(container,depth0,helpers,partials,data) {

return "- "
+ (helpers.escape((depth0?.number ?? container.strict(depth0, "number"))) ?? "")
+ " "
+ (helpers.escape((depth0?.words ?? container.strict(depth0, "words"))) ?? "")
+ "\n";
},"8":function(container,depth0,helpers,partials,data) {

return (helpers.escape((depth0.text?.workByPhase ?? container.strict(depth0.text, "workByPhase"))) ?? "")
+ ": "
+ container.each(9, (depth0?.phases ?? container.strict(depth0, "phases")), data)
+ "\n\n";
},"9":function(container,depth0,helpers,partials,data) {

return (helpers.escape((depth0?.word ?? container.strict(depth0, "word"))) ?? "")
+ " "
+ (helpers.escape((depth0?.count ?? container.strict(depth0, "count"))) ?? "")
+ (container.isEmpty((data?.last ?? container.strict(data, "last"))) ? container.print(6, depth0, data) : "");
},"10":function(container,depth0,helpers,partials,data) {

return "## "
+ (helpers.escape((data.root.text?.focusArea ?? container.strict(data.root.text, "focusArea"))) ?? "")
+ ": "
+ container.with(11, (depth0?.item ?? container.strict(depth0, "item")), data)
+ "\n\n"
+ (container.isEmpty((depth0?.goals ?? container.strict(depth0, "goals"))) ? container.print(17, depth0, data) : container.each(14, (depth0?.goals ?? container.strict(depth0, "goals")), data))
+ "\n";
},"11":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(4, depth0, data))
+ (container.isEmpty((depth0?.href ?? container.strict(depth0, "href"))) ? container.print(13, depth0, data) : container.print(12, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(5, depth0, data));
},"12":function(container,depth0,helpers,partials,data) {

return "["
+ (helpers.say((depth0?.words ?? container.strict(depth0, "words"))) ?? "")
+ "](<"
+ (helpers.escape((depth0?.href ?? container.strict(depth0, "href"))) ?? "")
+ ">)";
},"13":function(container,depth0,helpers,partials,data) {

return (helpers.say((depth0?.words ?? container.strict(depth0, "words"))) ?? "");
},"14":function(container,depth0,helpers,partials,data) {

return "- "
+ container.with(11, (depth0?.item ?? container.strict(depth0, "item")), data)
+ (container.isEmpty((depth0?.ended ?? container.strict(depth0, "ended"))) ? "" : container.print(15, depth0, data))
+ container.with(16, (depth0?.lights ?? container.strict(depth0, "lights")), data)
+ "\n";
},"15":function(container,depth0,helpers,partials,data) {

return " – "
+ (helpers.escape((depth0?.ended ?? container.strict(depth0, "ended"))) ?? "");
},"16":function(container,depth0,helpers,partials,data) {

return ": "
+ (helpers.escape((depth0.result?.words ?? container.strict(depth0.result, "words"))) ?? "")
+ "; "
+ (helpers.escape((depth0.work?.words ?? container.strict(depth0.work, "words"))) ?? "");
},"17":function(container,depth0,helpers,partials,data) {

return (helpers.escape((data.root.text?.noGoals ?? container.strict(data.root.text, "noGoals"))) ?? "")
+ "\n";
},"18":function(container,depth0,helpers,partials,data) {

return "## "
+ (helpers.escape((depth0.text?.crossCutting ?? container.strict(depth0.text, "crossCutting"))) ?? "")
+ "\n\n"
+ (container.isEmpty((depth0.crossing?.goals ?? container.strict(depth0.crossing, "goals"))) ? "" : container.print(19, depth0, data))
+ container.each(21, (depth0?.loose ?? container.strict(depth0, "loose")), data);
},"19":function(container,depth0,helpers,partials,data) {

return container.with(20, (depth0?.crossing ?? container.strict(depth0, "crossing")), data);
},"20":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.goals ?? container.strict(depth0, "goals"))) ? container.print(17, depth0, data) : container.each(14, (depth0?.goals ?? container.strict(depth0, "goals")), data))
+ "\n";
},"21":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.grouped ?? container.strict(depth0, "grouped"))) ? container.print(23, depth0, data) : container.print(22, depth0, data))
+ " "
+ (helpers.escape((data.root.text?.action ?? container.strict(data.root.text, "action"))) ?? "")
+ ": "
+ container.with(24, (depth0?.item ?? container.strict(depth0, "item")), data)
+ "\n\n- "
+ (helpers.escape((data.root.text?.owner ?? container.strict(data.root.text, "owner"))) ?? "")
+ ": "
+ (container.isEmpty((depth0?.owners ?? container.strict(depth0, "owners"))) ? container.print(28, depth0, data) : container.each(25, (depth0?.owners ?? container.strict(depth0, "owners")), data))
+ "\n- "
+ (helpers.escape((data.root.text?.schedule ?? container.strict(data.root.text, "schedule"))) ?? "")
+ ": "
+ (container.isEmpty((depth0?.schedule ?? container.strict(depth0, "schedule"))) ? container.print(30, depth0, data) : container.print(29, depth0, data))
+ "\n- "
+ (helpers.escape((data.root.text?.status ?? container.strict(data.root.text, "status"))) ?? "")
+ ": "
+ (helpers.say((depth0.chip?.words ?? container.strict(depth0.chip, "words"))) ?? "")
+ (container.isEmpty((depth0?.since ?? container.strict(depth0, "since"))) ? "" : container.print(31, depth0, data))
+ (container.isEmpty((depth0?.statusReason ?? container.strict(depth0, "statusReason"))) ? "" : container.print(32, depth0, data))
+ "\n"
+ container.each(2, (depth0?.facts ?? container.strict(depth0, "facts")), data)
+ "\n"
+ (container.isEmpty((depth0?.officialText ?? container.strict(depth0, "officialText"))) ? "" : container.print(33, depth0, data))
+ (container.isEmpty((depth0?.description ?? container.strict(depth0, "description"))) ? "" : container.print(34, depth0, data))
+ container.each(35, (depth0?.passages ?? container.strict(depth0, "passages")), data)
+ (container.isEmpty((depth0?.observations ?? container.strict(depth0, "observations"))) ? "" : container.print(36, depth0, data))
+ (container.isEmpty((depth0?.metrics ?? container.strict(depth0, "metrics"))) ? "" : container.print(40, depth0, data))
+ container.each(55, (depth0?.charts ?? container.strict(depth0, "charts")), data)
+ (container.isEmpty((depth0?.updates ?? container.strict(depth0, "updates"))) ? "" : container.print(63, depth0, data));
},"22":function(container,depth0,helpers,partials,data) {
return "#####";
},"23":function(container,depth0,helpers,partials,data) {
return "####";
},"24":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(4, depth0, data))
+ (helpers.say((depth0?.words ?? container.strict(depth0, "words"))) ?? "")
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(5, depth0, data));
},"25":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(4, depth0, data))
+ (helpers.say((depth0?.words ?? container.strict(depth0, "words"))) ?? "")
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(5, depth0, data))
+ (container.isEmpty((depth0?.role ?? container.strict(depth0, "role"))) ? "" : container.print(26, depth0, data))
+ (container.isEmpty((data?.last ?? container.strict(data, "last"))) ? container.print(27, depth0, data) : "");
},"26":function(container,depth0,helpers,partials,data) {

return " – "
+ (helpers.escape((depth0?.role ?? container.strict(depth0, "role"))) ?? "");
},"27":function(container,depth0,helpers,partials,data) {
return "; ";
},"28":function(container,depth0,helpers,partials,data) {

return (helpers.escape((data.root.text?.noOwner ?? container.strict(data.root.text, "noOwner"))) ?? "");
},"29":function(container,depth0,helpers,partials,data) {

return (helpers.escape((depth0?.schedule ?? container.strict(depth0, "schedule"))) ?? "");
},"30":function(container,depth0,helpers,partials,data) {

return (helpers.escape((data.root.text?.noSchedule ?? container.strict(data.root.text, "noSchedule"))) ?? "");
},"31":function(container,depth0,helpers,partials,data) {

return ", "
+ (helpers.escape((depth0?.since ?? container.strict(depth0, "since"))) ?? "");
},"32":function(container,depth0,helpers,partials,data) {

return ". "
+ (helpers.say((depth0?.statusReason ?? container.strict(depth0, "statusReason"))) ?? "");
},"33":function(container,depth0,helpers,partials,data) {

return "**"
+ (helpers.escape((data.root.text?.officialText ?? container.strict(data.root.text, "officialText"))) ?? "")
+ ":**\n\n"
+ (helpers.markdown((depth0?.officialText ?? container.strict(depth0, "officialText"))) ?? "")
+ "\n\n";
},"34":function(container,depth0,helpers,partials,data) {

return (helpers.markdown((depth0?.description ?? container.strict(depth0, "description"))) ?? "")
+ "\n\n";
},"35":function(container,depth0,helpers,partials,data) {

return "**"
+ (helpers.escape((depth0?.heading ?? container.strict(depth0, "heading"))) ?? "")
+ ":**\n\n"
+ (helpers.markdown((depth0?.prose ?? container.strict(depth0, "prose"))) ?? "")
+ "\n\n";
},"36":function(container,depth0,helpers,partials,data) {

return "**"
+ (helpers.escape((data.root.text?.basedOn ?? container.strict(data.root.text, "basedOn"))) ?? "")
+ ":**\n\n"
+ container.each(37, (depth0?.observations ?? container.strict(depth0, "observations")), data);
},"37":function(container,depth0,helpers,partials,data) {

return "**"
+ (helpers.say((depth0?.words ?? container.strict(depth0, "words"))) ?? "")
+ "**"
+ (container.isEmpty((depth0?.kind ?? container.strict(depth0, "kind"))) ? "" : container.print(38, depth0, data))
+ "\n\n"
+ (container.isEmpty((depth0?.prose ?? container.strict(depth0, "prose"))) ? "" : container.print(39, depth0, data));
},"38":function(container,depth0,helpers,partials,data) {

return " – "
+ (helpers.escape((depth0?.kind ?? container.strict(depth0, "kind"))) ?? "");
},"39":function(container,depth0,helpers,partials,data) {

return (helpers.markdown((depth0?.prose ?? container.strict(depth0, "prose"))) ?? "")
+ "\n\n";
},"40":function(container,depth0,helpers,partials,data) {

return "| "
+ (helpers.escape((data.root.text?.metric ?? container.strict(data.root.text, "metric"))) ?? "")
+ " | "
+ (helpers.escape((data.root.text?.baseline ?? container.strict(data.root.text, "baseline"))) ?? "")
+ " | "
+ (helpers.escape((data.root.text?.target ?? container.strict(data.root.text, "target"))) ?? "")
+ " | "
+ (helpers.escape((data.root.text?.latest ?? container.strict(data.root.text, "latest"))) ?? "")
+ " | "
+ (helpers.escape((data.root.text?.source ?? container.strict(data.root.text, "source"))) ?? "")
+ " |\n| --- | --- | --- | --- | --- |\n"
+ container.each(41, (depth0?.metrics ?? container.strict(depth0, "metrics")), data)
+ "\n"
+ container.each(54, (depth0?.metrics ?? container.strict(depth0, "metrics")), data)
+ "\n";
},"41":function(container,depth0,helpers,partials,data) {

return "| "
+ (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(4, depth0, data))
+ (helpers.say((depth0?.words ?? container.strict(depth0, "words"))) ?? "")
+ (container.isEmpty((depth0?.targetGroups ?? container.strict(depth0, "targetGroups"))) ? "" : container.print(42, depth0, data))
+ container.each(43, (depth0?.traits ?? container.strict(depth0, "traits")), data)
+ " | "
+ (container.isEmpty((depth0?.baseline ?? container.strict(depth0, "baseline"))) ? container.print(49, depth0, data) : container.print(44, depth0, data))
+ " | "
+ (container.isEmpty((depth0?.targets ?? container.strict(depth0, "targets"))) ? container.print(49, depth0, data) : container.each(50, (depth0?.targets ?? container.strict(depth0, "targets")), data))
+ " | "
+ (container.isEmpty((depth0?.latest ?? container.strict(depth0, "latest"))) ? container.print(49, depth0, data) : container.print(51, depth0, data))
+ (container.isEmpty((depth0?.waits ?? container.strict(depth0, "waits"))) ? "" : container.print(52, depth0, data))
+ " | "
+ (container.isEmpty((depth0?.source ?? container.strict(depth0, "source"))) ? container.print(49, depth0, data) : container.print(53, depth0, data))
+ " |\n";
},"42":function(container,depth0,helpers,partials,data) {

return "; "
+ (helpers.escape((data.root.text?.targetGroups ?? container.strict(data.root.text, "targetGroups"))) ?? "")
+ ": "
+ container.each(3, (depth0?.targetGroups ?? container.strict(depth0, "targetGroups")), data);
},"43":function(container,depth0,helpers,partials,data) {

return "; "
+ (helpers.escape(depth0) ?? "");
},"44":function(container,depth0,helpers,partials,data) {

return container.with(45, (depth0?.baseline ?? container.strict(depth0, "baseline")), data);
},"45":function(container,depth0,helpers,partials,data) {

return (helpers.escape((depth0?.value ?? container.strict(depth0, "value"))) ?? "")
+ (container.isEmpty((depth0?.period ?? container.strict(depth0, "period"))) ? "" : container.print(46, depth0, data))
+ (container.isEmpty((depth0?.flag ?? container.strict(depth0, "flag"))) ? "" : container.print(47, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(48, depth0, data));
},"46":function(container,depth0,helpers,partials,data) {

return " ("
+ (helpers.escape((depth0?.period ?? container.strict(depth0, "period"))) ?? "")
+ ")";
},"47":function(container,depth0,helpers,partials,data) {

return ", "
+ (helpers.escape((depth0?.flag ?? container.strict(depth0, "flag"))) ?? "");
},"48":function(container,depth0,helpers,partials,data) {

return ", "
+ (helpers.say((depth0?.note ?? container.strict(depth0, "note"))) ?? "");
},"49":function(container,depth0,helpers,partials,data) {

return (helpers.escape((data.root.text?.none ?? container.strict(data.root.text, "none"))) ?? "");
},"50":function(container,depth0,helpers,partials,data) {

return (helpers.escape((depth0?.value ?? container.strict(depth0, "value"))) ?? "")
+ (container.isEmpty((depth0?.period ?? container.strict(depth0, "period"))) ? "" : container.print(46, depth0, data))
+ (container.isEmpty((depth0?.flag ?? container.strict(depth0, "flag"))) ? "" : container.print(47, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(48, depth0, data))
+ (container.isEmpty((data?.last ?? container.strict(data, "last"))) ? container.print(27, depth0, data) : "");
},"51":function(container,depth0,helpers,partials,data) {

return container.with(45, (depth0?.latest ?? container.strict(depth0, "latest")), data);
},"52":function(container,depth0,helpers,partials,data) {

return " "
+ (helpers.escape((depth0?.waits ?? container.strict(depth0, "waits"))) ?? "");
},"53":function(container,depth0,helpers,partials,data) {

return (helpers.say((depth0?.source ?? container.strict(depth0, "source"))) ?? "");
},"54":function(container,depth0,helpers,partials,data) {

return "- "
+ (helpers.say((depth0?.words ?? container.strict(depth0, "words"))) ?? "")
+ ": "
+ (helpers.escape((depth0?.reading ?? container.strict(depth0, "reading"))) ?? "")
+ ": "
+ (helpers.escape((depth0.verdict?.text ?? container.strict(depth0.verdict, "text"))) ?? "")
+ "\n";
},"55":function(container,depth0,helpers,partials,data) {

return "!["
+ (helpers.escape((depth0?.description ?? container.strict(depth0, "description"))) ?? "")
+ "]("
+ (helpers.escape((data.root?.chartsFolder ?? container.strict(data.root, "chartsFolder"))) ?? "")
+ (helpers.escape((depth0?.id ?? container.strict(depth0, "id"))) ?? "")
+ "."
+ (helpers.escape((data.root?.language ?? container.strict(data.root, "language"))) ?? "")
+ ".svg)\n\n*"
+ (helpers.escape((depth0?.title ?? container.strict(depth0, "title"))) ?? "")
+ "*\n\n"
+ (container.isEmpty((depth0.table?.rows ?? container.strict(depth0.table, "rows"))) ? "" : container.print(56, depth0, data));
},"56":function(container,depth0,helpers,partials,data) {

return "| "
+ container.each(57, (depth0.table?.head ?? container.strict(depth0.table, "head")), data)
+ "\n| "
+ container.each(58, (depth0.table?.head ?? container.strict(depth0.table, "head")), data)
+ "\n"
+ container.each(61, (depth0.table?.rows ?? container.strict(depth0.table, "rows")), data)
+ "\n";
},"57":function(container,depth0,helpers,partials,data) {

return (helpers.escape(depth0) ?? "")
+ " | ";
},"58":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((data?.first ?? container.strict(data, "first"))) ? container.print(60, depth0, data) : container.print(59, depth0, data))
+ " | ";
},"59":function(container,depth0,helpers,partials,data) {
return "---";
},"60":function(container,depth0,helpers,partials,data) {
return "---:";
},"61":function(container,depth0,helpers,partials,data) {

return "| "
+ (helpers.escape((depth0?.header ?? container.strict(depth0, "header"))) ?? "")
+ " | "
+ container.each(62, (depth0?.cells ?? container.strict(depth0, "cells")), data)
+ "\n";
},"62":function(container,depth0,helpers,partials,data) {

return (helpers.escape((depth0?.text ?? container.strict(depth0, "text"))) ?? "")
+ " | ";
},"63":function(container,depth0,helpers,partials,data) {

return "**"
+ (helpers.escape((data.root.text?.followUp ?? container.strict(data.root.text, "followUp"))) ?? "")
+ ":**\n\n"
+ container.each(64, (depth0?.updates ?? container.strict(depth0, "updates")), data);
},"64":function(container,depth0,helpers,partials,data) {

return (helpers.escape((depth0?.date ?? container.strict(depth0, "date"))) ?? "")
+ (container.isEmpty((depth0?.coverage ?? container.strict(depth0, "coverage"))) ? "" : container.print(65, depth0, data))
+ "\n\n"
+ (container.isEmpty((depth0?.prose ?? container.strict(depth0, "prose"))) ? "" : container.print(39, depth0, data));
},"65":function(container,depth0,helpers,partials,data) {

return " – "
+ (helpers.escape((data.root.text?.coverage ?? container.strict(data.root.text, "coverage"))) ?? "")
+ ": "
+ (helpers.escape((depth0?.coverage ?? container.strict(depth0, "coverage"))) ?? "")
+ (container.isEmpty((depth0?.coverageNote ?? container.strict(depth0, "coverageNote"))) ? "" : container.print(66, depth0, data));
},"66":function(container,depth0,helpers,partials,data) {

return " "
+ (helpers.say((depth0?.coverageNote ?? container.strict(depth0, "coverageNote"))) ?? "");
},"67":function(container,depth0,helpers,partials,data) {

return "## "
+ (helpers.escape((depth0.text?.documents ?? container.strict(depth0.text, "documents"))) ?? "")
+ "\n\n"
+ container.each(68, (depth0?.documentGroups ?? container.strict(depth0, "documentGroups")), data);
},"68":function(container,depth0,helpers,partials,data) {

return "### "
+ (helpers.escape((depth0?.heading ?? container.strict(depth0, "heading"))) ?? "")
+ "\n\n"
+ container.each(69, (depth0?.documents ?? container.strict(depth0, "documents")), data)
+ "\n";
},"69":function(container,depth0,helpers,partials,data) {

return "- "
+ container.with(70, (depth0?.item ?? container.strict(depth0, "item")), data)
+ (container.isEmpty((depth0?.kind ?? container.strict(depth0, "kind"))) ? "" : container.print(38, depth0, data))
+ container.each(71, (depth0?.traits ?? container.strict(depth0, "traits")), data)
+ container.each(72, (depth0?.statutes ?? container.strict(depth0, "statutes")), data)
+ "\n";
},"70":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.href ?? container.strict(depth0, "href"))) ? container.print(13, depth0, data) : container.print(12, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(5, depth0, data));
},"71":function(container,depth0,helpers,partials,data) {

return ", "
+ (helpers.escape(depth0) ?? "");
},"72":function(container,depth0,helpers,partials,data) {

return "; "
+ (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(4, depth0, data))
+ (helpers.say((depth0?.words ?? container.strict(depth0, "words"))) ?? "")
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(5, depth0, data));
},"73":function(container,depth0,helpers,partials,data) {

return "## "
+ (helpers.escape((depth0.text?.handling ?? container.strict(depth0.text, "handling"))) ?? "")
+ "\n\n"
+ container.each(74, (depth0?.approvals ?? container.strict(depth0, "approvals")), data)
+ "\n";
},"74":function(container,depth0,helpers,partials,data) {

return "- "
+ (container.isEmpty((depth0?.date ?? container.strict(depth0, "date"))) ? "" : container.print(75, depth0, data))
+ (container.isEmpty((depth0?.body ?? container.strict(depth0, "body"))) ? "" : container.print(76, depth0, data))
+ (helpers.escape((depth0?.state ?? container.strict(depth0, "state"))) ?? "")
+ (container.isEmpty((depth0?.section ?? container.strict(depth0, "section"))) ? "" : container.print(77, depth0, data))
+ (container.isEmpty((depth0?.caseNumber ?? container.strict(depth0, "caseNumber"))) ? "" : container.print(78, depth0, data))
+ (container.isEmpty((depth0?.link ?? container.strict(depth0, "link"))) ? "" : container.print(79, depth0, data))
+ "\n";
},"75":function(container,depth0,helpers,partials,data) {

return (helpers.escape((depth0?.date ?? container.strict(depth0, "date"))) ?? "")
+ " ";
},"76":function(container,depth0,helpers,partials,data) {

return container.with(24, (depth0?.body ?? container.strict(depth0, "body")), data)
+ ": ";
},"77":function(container,depth0,helpers,partials,data) {

return ", "
+ (helpers.escape((depth0?.section ?? container.strict(depth0, "section"))) ?? "");
},"78":function(container,depth0,helpers,partials,data) {

return ", "
+ (helpers.escape((depth0?.caseNumber ?? container.strict(depth0, "caseNumber"))) ?? "");
},"79":function(container,depth0,helpers,partials,data) {

return ", "
+ container.with(70, (depth0?.link ?? container.strict(depth0, "link")), data);
},"80":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.events ?? container.strict(depth0, "events"))) ? "" : container.print(81, depth0, data))
+ (container.isEmpty((depth0?.tasks ?? container.strict(depth0, "tasks"))) ? "" : container.print(84, depth0, data))
+ (container.isEmpty((depth0?.networks ?? container.strict(depth0, "networks"))) ? "" : container.print(87, depth0, data));
},"81":function(container,depth0,helpers,partials,data) {

return "## "
+ (helpers.escape((data.root.text?.events ?? container.strict(data.root.text, "events"))) ?? "")
+ "\n\n"
+ container.each(82, (depth0?.events ?? container.strict(depth0, "events")), data)
+ "\n";
},"82":function(container,depth0,helpers,partials,data) {

return "- "
+ (container.isEmpty((depth0?.period ?? container.strict(depth0, "period"))) ? "" : container.print(83, depth0, data))
+ (helpers.say((depth0.item?.words ?? container.strict(depth0.item, "words"))) ?? "")
+ (container.isEmpty((depth0?.kind ?? container.strict(depth0, "kind"))) ? "" : container.print(38, depth0, data))
+ container.each(72, (depth0?.parties ?? container.strict(depth0, "parties")), data)
+ "\n";
},"83":function(container,depth0,helpers,partials,data) {

return (helpers.escape((depth0?.period ?? container.strict(depth0, "period"))) ?? "")
+ " ";
},"84":function(container,depth0,helpers,partials,data) {

return "## "
+ (helpers.escape((data.root.text?.tasks ?? container.strict(data.root.text, "tasks"))) ?? "")
+ "\n\n"
+ container.each(85, (depth0?.tasks ?? container.strict(depth0, "tasks")), data)
+ "\n";
},"85":function(container,depth0,helpers,partials,data) {

return "- "
+ (container.isEmpty((depth0?.period ?? container.strict(depth0, "period"))) ? "" : container.print(83, depth0, data))
+ (helpers.say((depth0.item?.words ?? container.strict(depth0.item, "words"))) ?? "")
+ (container.isEmpty((depth0?.stream ?? container.strict(depth0, "stream"))) ? "" : container.print(86, depth0, data))
+ container.each(72, (depth0?.owners ?? container.strict(depth0, "owners")), data)
+ "\n";
},"86":function(container,depth0,helpers,partials,data) {

return " – "
+ (helpers.say((depth0?.stream ?? container.strict(depth0, "stream"))) ?? "");
},"87":function(container,depth0,helpers,partials,data) {

return "## "
+ (helpers.escape((data.root.text?.networks ?? container.strict(data.root.text, "networks"))) ?? "")
+ "\n\n"
+ container.each(88, (depth0?.networks ?? container.strict(depth0, "networks")), data)
+ "\n";
},"88":function(container,depth0,helpers,partials,data) {

return "- "
+ (helpers.say((depth0.item?.words ?? container.strict(depth0.item, "words"))) ?? "")
+ (container.isEmpty((depth0?.role ?? container.strict(depth0, "role"))) ? "" : container.print(89, depth0, data))
+ (container.isEmpty((depth0?.coordinator ?? container.strict(depth0, "coordinator"))) ? "" : container.print(90, depth0, data))
+ (container.isEmpty((depth0?.members ?? container.strict(depth0, "members"))) ? "" : container.print(91, depth0, data))
+ "\n";
},"89":function(container,depth0,helpers,partials,data) {

return "; "
+ (helpers.escape((data.root.text?.ownRole ?? container.strict(data.root.text, "ownRole"))) ?? "")
+ ": "
+ (helpers.escape((depth0?.role ?? container.strict(depth0, "role"))) ?? "");
},"90":function(container,depth0,helpers,partials,data) {

return "; "
+ (helpers.escape((data.root.text?.coordinator ?? container.strict(data.root.text, "coordinator"))) ?? "")
+ ": "
+ container.each(24, (depth0?.coordinator ?? container.strict(depth0, "coordinator")), data);
},"91":function(container,depth0,helpers,partials,data) {

return "; "
+ (helpers.escape((data.root.text?.members ?? container.strict(data.root.text, "members"))) ?? "")
+ ": "
+ container.each(3, (depth0?.members ?? container.strict(depth0, "members")), data);
},"92":function(container,depth0,helpers,partials,data) {

return "## "
+ (helpers.escape((depth0.words?.realisation ?? container.strict(depth0.words, "realisation"))) ?? "")
+ "\n\n"
+ (helpers.escape((depth0.realisation?.intro ?? container.strict(depth0.realisation, "intro"))) ?? "")
+ "\n\n| "
+ (helpers.escape((depth0.text?.goal ?? container.strict(depth0.text, "goal"))) ?? "")
+ " | "
+ (helpers.escape((depth0.columns?.result ?? container.strict(depth0.columns, "result"))) ?? "")
+ " | "
+ (helpers.escape((depth0.columns?.work ?? container.strict(depth0.columns, "work"))) ?? "")
+ " | "
+ (helpers.escape((depth0.words?.late ?? container.strict(depth0.words, "late"))) ?? "")
+ " |\n| --- | --- | --- | ---: |\n"
+ container.each(93, (depth0.realisation?.rows ?? container.strict(depth0.realisation, "rows")), data)
+ "\n";
},"93":function(container,depth0,helpers,partials,data) {

return "| "
+ container.with(24, (depth0?.item ?? container.strict(depth0, "item")), data)
+ " | "
+ (helpers.escape((depth0?.result ?? container.strict(depth0, "result"))) ?? "")
+ " | "
+ (helpers.escape((depth0?.work ?? container.strict(depth0, "work"))) ?? "")
+ " | "
+ (helpers.escape((depth0?.late ?? container.strict(depth0, "late"))) ?? "")
+ " |\n";
},"94":function(container,depth0,helpers,partials,data) {

return "## "
+ (helpers.escape((depth0.words?.indicators ?? container.strict(depth0.words, "indicators"))) ?? "")
+ "\n\n| "
+ (helpers.escape((depth0.words?.item ?? container.strict(depth0.words, "item"))) ?? "")
+ " | "
+ (helpers.escape((depth0.words?.unit ?? container.strict(depth0.words, "unit"))) ?? "")
+ " | "
+ (helpers.escape((depth0.text?.source ?? container.strict(depth0.text, "source"))) ?? "")
+ " | "
+ (helpers.escape((depth0.words?.licence ?? container.strict(depth0.words, "licence"))) ?? "")
+ " |\n| --- | --- | --- | --- |\n"
+ container.each(95, (depth0.appendix?.indicators ?? container.strict(depth0.appendix, "indicators")), data)
+ "\n";
},"95":function(container,depth0,helpers,partials,data) {

return "| "
+ container.with(24, (depth0?.item ?? container.strict(depth0, "item")), data)
+ " | "
+ (container.isEmpty((depth0?.unit ?? container.strict(depth0, "unit"))) ? container.print(49, depth0, data) : container.print(96, depth0, data))
+ " | "
+ (container.isEmpty((depth0?.source ?? container.strict(depth0, "source"))) ? container.print(49, depth0, data) : container.print(53, depth0, data))
+ " | "
+ (container.isEmpty((depth0?.licence ?? container.strict(depth0, "licence"))) ? container.print(49, depth0, data) : container.print(97, depth0, data))
+ " |\n";
},"96":function(container,depth0,helpers,partials,data) {

return (helpers.say((depth0?.unit ?? container.strict(depth0, "unit"))) ?? "");
},"97":function(container,depth0,helpers,partials,data) {

return (helpers.escape((depth0?.licence ?? container.strict(depth0, "licence"))) ?? "");
},"98":function(container,depth0,helpers,partials,data) {

return "## "
+ (helpers.escape((depth0.words?.omissions ?? container.strict(depth0.words, "omissions"))) ?? "")
+ "\n\n"
+ (helpers.escape((depth0.words?.omissionsIntro ?? container.strict(depth0.words, "omissionsIntro"))) ?? "")
+ "\n\n| "
+ (helpers.escape((depth0.words?.list ?? container.strict(depth0.words, "list"))) ?? "")
+ " | "
+ (helpers.escape((depth0.words?.item ?? container.strict(depth0.words, "item"))) ?? "")
+ " | "
+ (helpers.escape((depth0.words?.reason ?? container.strict(depth0.words, "reason"))) ?? "")
+ " | "
+ (helpers.escape((depth0.words?.date ?? container.strict(depth0.words, "date"))) ?? "")
+ " |\n| --- | --- | --- | --- |\n"
+ container.each(99, (depth0.appendix?.omissions ?? container.strict(depth0.appendix, "omissions")), data)
+ "\n";
},"99":function(container,depth0,helpers,partials,data) {

return "| "
+ (helpers.escape((depth0?.list ?? container.strict(depth0, "list"))) ?? "")
+ " | "
+ (helpers.escape((depth0?.item ?? container.strict(depth0, "item"))) ?? "")
+ " | "
+ (helpers.say((depth0?.reason ?? container.strict(depth0, "reason"))) ?? "")
+ " | "
+ (helpers.escape((depth0?.date ?? container.strict(depth0, "date"))) ?? "")
+ " |\n";
},"100":function(container,depth0,helpers,partials,data) {

return (helpers.escape(depth0) ?? "")
+ "\n\n";
},"101":function(container,depth0,helpers,partials,data) {

return "| "
+ (helpers.escape((depth0?.matter ?? container.strict(depth0, "matter"))) ?? "")
+ " | "
+ (helpers.escape((depth0?.done ?? container.strict(depth0, "done"))) ?? "")
+ " / "
+ (helpers.escape((depth0?.total ?? container.strict(depth0, "total"))) ?? "")
+ " | "
+ (helpers.escape((depth0?.verdict ?? container.strict(depth0, "verdict"))) ?? "")
+ " |\n";
},"102":function(container,depth0,helpers,partials,data) {

return (helpers.escape((depth0?.leftOut ?? container.strict(depth0, "leftOut"))) ?? "")
+ "\n\n";
},"103":function(container,depth0,helpers,partials,data) {

return "### "
+ (helpers.escape((depth0?.heading ?? container.strict(depth0, "heading"))) ?? "")
+ " ("
+ (helpers.escape((depth0?.count ?? container.strict(depth0, "count"))) ?? "")
+ ")\n\n"
+ container.each(104, (depth0?.rules ?? container.strict(depth0, "rules")), data);
},"104":function(container,depth0,helpers,partials,data) {

return container.each(105, (depth0?.findings ?? container.strict(depth0, "findings")), data)
+ "\n"
+ (container.isEmpty((depth0?.more ?? container.strict(depth0, "more"))) ? "" : container.print(106, depth0, data))
+ (container.isEmpty((depth0?.why ?? container.strict(depth0, "why"))) ? "" : container.print(107, depth0, data))
+ (container.isEmpty((depth0?.fix ?? container.strict(depth0, "fix"))) ? "" : container.print(108, depth0, data));
},"105":function(container,depth0,helpers,partials,data) {

return "- "
+ (helpers.sentence((depth0?.what ?? container.strict(depth0, "what"))) ?? "")
+ " ("
+ (helpers.escape((depth0?.place ?? container.strict(depth0, "place"))) ?? "")
+ ")\n";
},"106":function(container,depth0,helpers,partials,data) {

return (helpers.escape((depth0?.more ?? container.strict(depth0, "more"))) ?? "")
+ "\n\n";
},"107":function(container,depth0,helpers,partials,data) {

return "**"
+ (helpers.escape((data.root.text?.why ?? container.strict(data.root.text, "why"))) ?? "")
+ ":** "
+ (helpers.sentence((depth0?.why ?? container.strict(depth0, "why"))) ?? "")
+ "\n\n";
},"108":function(container,depth0,helpers,partials,data) {

return "**"
+ (helpers.escape((data.root.text?.fix ?? container.strict(data.root.text, "fix"))) ?? "")
+ ":** "
+ (helpers.sentence((depth0?.fix ?? container.strict(depth0, "fix"))) ?? "")
+ "\n\n";
},"109":function(container,depth0,helpers,partials,data) {

return (helpers.escape((depth0.text?.noFindings ?? container.strict(depth0.text, "noFindings"))) ?? "")
+ "\n\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {

return "# "
+ (helpers.say((depth0?.title ?? container.strict(depth0, "title"))) ?? "")
+ "\n\n"
+ container.each(0, (depth0?.notices ?? container.strict(depth0, "notices")), data)
+ (container.isEmpty((depth0?.summary ?? container.strict(depth0, "summary"))) ? "" : container.print(1, depth0, data))
+ "## "
+ (helpers.escape((depth0.text?.inShort ?? container.strict(depth0.text, "inShort"))) ?? "")
+ "\n\n- "
+ (helpers.escape((depth0.text?.stage ?? container.strict(depth0.text, "stage"))) ?? "")
+ ": "
+ (helpers.say((depth0.stage?.words ?? container.strict(depth0.stage, "words"))) ?? "")
+ "\n"
+ container.each(2, (depth0?.facts ?? container.strict(depth0, "facts")), data)
+ container.each(7, (depth0?.counts ?? container.strict(depth0, "counts")), data)
+ "\n"
+ (container.isEmpty((depth0?.phases ?? container.strict(depth0, "phases"))) ? "" : container.print(8, depth0, data))
+ container.each(10, (depth0?.areas ?? container.strict(depth0, "areas")), data)
+ (container.isEmpty((depth0?.crosses ?? container.strict(depth0, "crosses"))) ? "" : container.print(18, depth0, data))
+ (container.isEmpty((depth0?.documentGroups ?? container.strict(depth0, "documentGroups"))) ? "" : container.print(67, depth0, data))
+ (container.isEmpty((depth0?.approvals ?? container.strict(depth0, "approvals"))) ? "" : container.print(73, depth0, data))
+ container.with(80, (depth0?.preparation ?? container.strict(depth0, "preparation")), data)
+ (container.isEmpty((depth0.realisation?.rows ?? container.strict(depth0.realisation, "rows"))) ? "" : container.print(92, depth0, data))
+ (container.isEmpty((depth0.appendix?.indicators ?? container.strict(depth0.appendix, "indicators"))) ? "" : container.print(94, depth0, data))
+ (container.isEmpty((depth0.appendix?.omissions ?? container.strict(depth0.appendix, "omissions"))) ? "" : container.print(98, depth0, data))
+ "## "
+ (helpers.escape((depth0.words?.method ?? container.strict(depth0.words, "method"))) ?? "")
+ "\n\n"
+ container.each(100, (depth0.words?.methodTexts ?? container.strict(depth0.words, "methodTexts")), data)
+ "## "
+ (helpers.escape((depth0.text?.health ?? container.strict(depth0.text, "health"))) ?? "")
+ "\n\n| "
+ (helpers.escape((depth0.text?.matter ?? container.strict(depth0.text, "matter"))) ?? "")
+ " | "
+ (helpers.escape((depth0.text?.inOrder ?? container.strict(depth0.text, "inOrder"))) ?? "")
+ " | "
+ (helpers.escape((depth0.text?.state ?? container.strict(depth0.text, "state"))) ?? "")
+ " |\n| --- | --- | --- |\n"
+ container.each(101, (depth0?.coverage ?? container.strict(depth0, "coverage")), data)
+ "\n"
+ (container.isEmpty((depth0?.leftOut ?? container.strict(depth0, "leftOut"))) ? "" : container.print(102, depth0, data))
+ (container.isEmpty((depth0?.severities ?? container.strict(depth0, "severities"))) ? container.print(109, depth0, data) : container.each(103, (depth0?.severities ?? container.strict(depth0, "severities")), data))
+ "## "
+ (helpers.escape((depth0.text?.aboutThis ?? container.strict(depth0.text, "aboutThis"))) ?? "")
+ "\n\n"
+ container.each(100, (depth0?.origin ?? container.strict(depth0, "origin")), data)
+ (helpers.escape((depth0.text?.madeWith ?? container.strict(depth0.text, "madeWith"))) ?? "")
+ "\n";
},"useData":true},
"markdown/pages-goal": {"0":function(container,depth0,helpers,partials,data) {

return " / "
+ container.with(1, (depth0?.focusArea ?? container.strict(depth0, "focusArea")), data);
},"1":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(2, depth0, data))
+ (container.isEmpty((depth0?.href ?? container.strict(depth0, "href"))) ? container.print(4, depth0, data) : container.print(3, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(5, depth0, data));
},"2":function(container,depth0,helpers,partials,data) {

return (helpers.escape((depth0?.label ?? container.strict(depth0, "label"))) ?? "")
+ " ";
},"3":function(container,depth0,helpers,partials,data) {

return "["
+ (helpers.say((depth0?.words ?? container.strict(depth0, "words"))) ?? "")
+ "](<"
+ (helpers.escape((depth0?.href ?? container.strict(depth0, "href"))) ?? "")
+ ">)";
},"4":function(container,depth0,helpers,partials,data) {

return (helpers.say((depth0?.words ?? container.strict(depth0, "words"))) ?? "");
},"5":function(container,depth0,helpers,partials,data) {

return " ("
+ (helpers.say((depth0?.note ?? container.strict(depth0, "note"))) ?? "")
+ ")";
},"6":function(container,depth0,helpers,partials,data) {

return "### "
+ (helpers.escape((data.root.text?.goal ?? container.strict(data.root.text, "goal"))) ?? "")
+ ": "
+ container.with(7, (depth0?.item ?? container.strict(depth0, "item")), data)
+ "\n\n"
+ (container.isEmpty((depth0?.ended ?? container.strict(depth0, "ended"))) ? "" : container.print(8, depth0, data))
+ "- "
+ (helpers.escape((data.root.text?.owners ?? container.strict(data.root.text, "owners"))) ?? "")
+ ": "
+ (container.isEmpty((depth0?.actionOwners ?? container.strict(depth0, "actionOwners"))) ? container.print(13, depth0, data) : container.print(10, depth0, data))
+ "\n"
+ container.with(17, (depth0?.lights ?? container.strict(depth0, "lights")), data)
+ container.each(18, (depth0?.facts ?? container.strict(depth0, "facts")), data)
+ "\n"
+ (container.isEmpty((depth0?.officialText ?? container.strict(depth0, "officialText"))) ? "" : container.print(21, depth0, data))
+ (container.isEmpty((depth0?.description ?? container.strict(depth0, "description"))) ? "" : container.print(22, depth0, data))
+ container.each(23, (depth0?.passages ?? container.strict(depth0, "passages")), data)
+ (container.isEmpty((depth0?.observations ?? container.strict(depth0, "observations"))) ? "" : container.print(24, depth0, data))
+ (container.isEmpty((depth0?.metrics ?? container.strict(depth0, "metrics"))) ? "" : container.print(28, depth0, data))
+ container.each(43, (depth0?.charts ?? container.strict(depth0, "charts")), data)
+ (container.isEmpty((depth0?.updates ?? container.strict(depth0, "updates"))) ? "" : container.print(51, depth0, data))
+ (container.isEmpty((depth0?.groups ?? container.strict(depth0, "groups"))) ? container.print(65, depth0, data) : container.each(55, (depth0?.groups ?? container.strict(depth0, "groups")), data));
},"7":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(2, depth0, data))
+ (helpers.say((depth0?.words ?? container.strict(depth0, "words"))) ?? "")
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(5, depth0, data));
},"8":function(container,depth0,helpers,partials,data) {

return "**"
+ (helpers.escape((depth0?.ended ?? container.strict(depth0, "ended"))) ?? "")
+ ".** "
+ (helpers.escape((depth0?.endedText ?? container.strict(depth0, "endedText"))) ?? "")
+ (container.isEmpty((depth0?.endedReason ?? container.strict(depth0, "endedReason"))) ? "" : container.print(9, depth0, data))
+ "\n\n";
},"9":function(container,depth0,helpers,partials,data) {

return " "
+ (helpers.say((depth0?.endedReason ?? container.strict(depth0, "endedReason"))) ?? "");
},"10":function(container,depth0,helpers,partials,data) {

return (helpers.escape((data.root.text?.ownersOfActions ?? container.strict(data.root.text, "ownersOfActions"))) ?? "")
+ ": "
+ container.each(11, (depth0?.actionOwners ?? container.strict(depth0, "actionOwners")), data);
},"11":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(2, depth0, data))
+ (helpers.say((depth0?.words ?? container.strict(depth0, "words"))) ?? "")
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(5, depth0, data))
+ (container.isEmpty((data?.last ?? container.strict(data, "last"))) ? container.print(12, depth0, data) : "");
},"12":function(container,depth0,helpers,partials,data) {
return "; ";
},"13":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.owners ?? container.strict(depth0, "owners"))) ? container.print(16, depth0, data) : container.each(14, (depth0?.owners ?? container.strict(depth0, "owners")), data));
},"14":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(2, depth0, data))
+ (helpers.say((depth0?.words ?? container.strict(depth0, "words"))) ?? "")
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(5, depth0, data))
+ (container.isEmpty((depth0?.role ?? container.strict(depth0, "role"))) ? "" : container.print(15, depth0, data))
+ (container.isEmpty((data?.last ?? container.strict(data, "last"))) ? container.print(12, depth0, data) : "");
},"15":function(container,depth0,helpers,partials,data) {

return " – "
+ (helpers.escape((depth0?.role ?? container.strict(depth0, "role"))) ?? "");
},"16":function(container,depth0,helpers,partials,data) {

return (helpers.escape((data.root.text?.noOwner ?? container.strict(data.root.text, "noOwner"))) ?? "");
},"17":function(container,depth0,helpers,partials,data) {

return "- "
+ (helpers.escape((depth0.work?.heading ?? container.strict(depth0.work, "heading"))) ?? "")
+ ": "
+ (helpers.escape((depth0.work?.words ?? container.strict(depth0.work, "words"))) ?? "")
+ "\n- "
+ (helpers.escape((depth0.result?.heading ?? container.strict(depth0.result, "heading"))) ?? "")
+ ": "
+ (helpers.escape((depth0.result?.words ?? container.strict(depth0.result, "words"))) ?? "")
+ "\n";
},"18":function(container,depth0,helpers,partials,data) {

return "- "
+ (helpers.escape((depth0?.term ?? container.strict(depth0, "term"))) ?? "")
+ ": "
+ container.each(19, (depth0?.items ?? container.strict(depth0, "items")), data)
+ "\n";
},"19":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(2, depth0, data))
+ (helpers.say((depth0?.words ?? container.strict(depth0, "words"))) ?? "")
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(5, depth0, data))
+ (container.isEmpty((data?.last ?? container.strict(data, "last"))) ? container.print(20, depth0, data) : "");
},"20":function(container,depth0,helpers,partials,data) {
return ", ";
},"21":function(container,depth0,helpers,partials,data) {

return "**"
+ (helpers.escape((data.root.text?.officialText ?? container.strict(data.root.text, "officialText"))) ?? "")
+ ":**\n\n"
+ (helpers.markdown((depth0?.officialText ?? container.strict(depth0, "officialText"))) ?? "")
+ "\n\n";
},"22":function(container,depth0,helpers,partials,data) {

return (helpers.markdown((depth0?.description ?? container.strict(depth0, "description"))) ?? "")
+ "\n\n";
},"23":function(container,depth0,helpers,partials,data) {

return "**"
+ (helpers.escape((depth0?.heading ?? container.strict(depth0, "heading"))) ?? "")
+ ":**\n\n"
+ (helpers.markdown((depth0?.prose ?? container.strict(depth0, "prose"))) ?? "")
+ "\n\n";
},"24":function(container,depth0,helpers,partials,data) {

return "**"
+ (helpers.escape((data.root.text?.basedOn ?? container.strict(data.root.text, "basedOn"))) ?? "")
+ ":**\n\n"
+ container.each(25, (depth0?.observations ?? container.strict(depth0, "observations")), data);
},"25":function(container,depth0,helpers,partials,data) {

return "**"
+ (helpers.say((depth0?.words ?? container.strict(depth0, "words"))) ?? "")
+ "**"
+ (container.isEmpty((depth0?.kind ?? container.strict(depth0, "kind"))) ? "" : container.print(26, depth0, data))
+ "\n\n"
+ (container.isEmpty((depth0?.prose ?? container.strict(depth0, "prose"))) ? "" : container.print(27, depth0, data));
},"26":function(container,depth0,helpers,partials,data) {

return " – "
+ (helpers.escape((depth0?.kind ?? container.strict(depth0, "kind"))) ?? "");
},"27":function(container,depth0,helpers,partials,data) {

return (helpers.markdown((depth0?.prose ?? container.strict(depth0, "prose"))) ?? "")
+ "\n\n";
},"28":function(container,depth0,helpers,partials,data) {

return "| "
+ (helpers.escape((data.root.text?.metric ?? container.strict(data.root.text, "metric"))) ?? "")
+ " | "
+ (helpers.escape((data.root.text?.baseline ?? container.strict(data.root.text, "baseline"))) ?? "")
+ " | "
+ (helpers.escape((data.root.text?.target ?? container.strict(data.root.text, "target"))) ?? "")
+ " | "
+ (helpers.escape((data.root.text?.latest ?? container.strict(data.root.text, "latest"))) ?? "")
+ " | "
+ (helpers.escape((data.root.text?.source ?? container.strict(data.root.text, "source"))) ?? "")
+ " |\n| --- | --- | --- | --- | --- |\n"
+ container.each(29, (depth0?.metrics ?? container.strict(depth0, "metrics")), data)
+ "\n"
+ container.each(42, (depth0?.metrics ?? container.strict(depth0, "metrics")), data)
+ "\n";
},"29":function(container,depth0,helpers,partials,data) {

return "| "
+ (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(2, depth0, data))
+ (helpers.say((depth0?.words ?? container.strict(depth0, "words"))) ?? "")
+ (container.isEmpty((depth0?.targetGroups ?? container.strict(depth0, "targetGroups"))) ? "" : container.print(30, depth0, data))
+ container.each(31, (depth0?.traits ?? container.strict(depth0, "traits")), data)
+ " | "
+ (container.isEmpty((depth0?.baseline ?? container.strict(depth0, "baseline"))) ? container.print(37, depth0, data) : container.print(32, depth0, data))
+ " | "
+ (container.isEmpty((depth0?.targets ?? container.strict(depth0, "targets"))) ? container.print(37, depth0, data) : container.each(38, (depth0?.targets ?? container.strict(depth0, "targets")), data))
+ " | "
+ (container.isEmpty((depth0?.latest ?? container.strict(depth0, "latest"))) ? container.print(37, depth0, data) : container.print(39, depth0, data))
+ (container.isEmpty((depth0?.waits ?? container.strict(depth0, "waits"))) ? "" : container.print(40, depth0, data))
+ " | "
+ (container.isEmpty((depth0?.source ?? container.strict(depth0, "source"))) ? container.print(37, depth0, data) : container.print(41, depth0, data))
+ " |\n";
},"30":function(container,depth0,helpers,partials,data) {

return "; "
+ (helpers.escape((data.root.text?.targetGroups ?? container.strict(data.root.text, "targetGroups"))) ?? "")
+ ": "
+ container.each(19, (depth0?.targetGroups ?? container.strict(depth0, "targetGroups")), data);
},"31":function(container,depth0,helpers,partials,data) {

return "; "
+ (helpers.escape(depth0) ?? "");
},"32":function(container,depth0,helpers,partials,data) {

return container.with(33, (depth0?.baseline ?? container.strict(depth0, "baseline")), data);
},"33":function(container,depth0,helpers,partials,data) {

return (helpers.escape((depth0?.value ?? container.strict(depth0, "value"))) ?? "")
+ (container.isEmpty((depth0?.period ?? container.strict(depth0, "period"))) ? "" : container.print(34, depth0, data))
+ (container.isEmpty((depth0?.flag ?? container.strict(depth0, "flag"))) ? "" : container.print(35, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(36, depth0, data));
},"34":function(container,depth0,helpers,partials,data) {

return " ("
+ (helpers.escape((depth0?.period ?? container.strict(depth0, "period"))) ?? "")
+ ")";
},"35":function(container,depth0,helpers,partials,data) {

return ", "
+ (helpers.escape((depth0?.flag ?? container.strict(depth0, "flag"))) ?? "");
},"36":function(container,depth0,helpers,partials,data) {

return ", "
+ (helpers.say((depth0?.note ?? container.strict(depth0, "note"))) ?? "");
},"37":function(container,depth0,helpers,partials,data) {

return (helpers.escape((data.root.text?.none ?? container.strict(data.root.text, "none"))) ?? "");
},"38":function(container,depth0,helpers,partials,data) {

return (helpers.escape((depth0?.value ?? container.strict(depth0, "value"))) ?? "")
+ (container.isEmpty((depth0?.period ?? container.strict(depth0, "period"))) ? "" : container.print(34, depth0, data))
+ (container.isEmpty((depth0?.flag ?? container.strict(depth0, "flag"))) ? "" : container.print(35, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(36, depth0, data))
+ (container.isEmpty((data?.last ?? container.strict(data, "last"))) ? container.print(12, depth0, data) : "");
},"39":function(container,depth0,helpers,partials,data) {

return container.with(33, (depth0?.latest ?? container.strict(depth0, "latest")), data);
},"40":function(container,depth0,helpers,partials,data) {

return " "
+ (helpers.escape((depth0?.waits ?? container.strict(depth0, "waits"))) ?? "");
},"41":function(container,depth0,helpers,partials,data) {

return (helpers.say((depth0?.source ?? container.strict(depth0, "source"))) ?? "");
},"42":function(container,depth0,helpers,partials,data) {

return "- "
+ (helpers.say((depth0?.words ?? container.strict(depth0, "words"))) ?? "")
+ ": "
+ (helpers.escape((depth0?.reading ?? container.strict(depth0, "reading"))) ?? "")
+ ": "
+ (helpers.escape((depth0.verdict?.text ?? container.strict(depth0.verdict, "text"))) ?? "")
+ "\n";
},"43":function(container,depth0,helpers,partials,data) {

return "!["
+ (helpers.escape((depth0?.description ?? container.strict(depth0, "description"))) ?? "")
+ "]("
+ (helpers.escape((data.root?.chartsFolder ?? container.strict(data.root, "chartsFolder"))) ?? "")
+ (helpers.escape((depth0?.id ?? container.strict(depth0, "id"))) ?? "")
+ "."
+ (helpers.escape((data.root?.language ?? container.strict(data.root, "language"))) ?? "")
+ ".svg)\n\n*"
+ (helpers.escape((depth0?.title ?? container.strict(depth0, "title"))) ?? "")
+ "*\n\n"
+ (container.isEmpty((depth0.table?.rows ?? container.strict(depth0.table, "rows"))) ? "" : container.print(44, depth0, data));
},"44":function(container,depth0,helpers,partials,data) {

return "| "
+ container.each(45, (depth0.table?.head ?? container.strict(depth0.table, "head")), data)
+ "\n| "
+ container.each(46, (depth0.table?.head ?? container.strict(depth0.table, "head")), data)
+ "\n"
+ container.each(49, (depth0.table?.rows ?? container.strict(depth0.table, "rows")), data)
+ "\n";
},"45":function(container,depth0,helpers,partials,data) {

return (helpers.escape(depth0) ?? "")
+ " | ";
},"46":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((data?.first ?? container.strict(data, "first"))) ? container.print(48, depth0, data) : container.print(47, depth0, data))
+ " | ";
},"47":function(container,depth0,helpers,partials,data) {
return "---";
},"48":function(container,depth0,helpers,partials,data) {
return "---:";
},"49":function(container,depth0,helpers,partials,data) {

return "| "
+ (helpers.escape((depth0?.header ?? container.strict(depth0, "header"))) ?? "")
+ " | "
+ container.each(50, (depth0?.cells ?? container.strict(depth0, "cells")), data)
+ "\n";
},"50":function(container,depth0,helpers,partials,data) {

return (helpers.escape((depth0?.text ?? container.strict(depth0, "text"))) ?? "")
+ " | ";
},"51":function(container,depth0,helpers,partials,data) {

return "**"
+ (helpers.escape((data.root.text?.followUp ?? container.strict(data.root.text, "followUp"))) ?? "")
+ ":**\n\n"
+ container.each(52, (depth0?.updates ?? container.strict(depth0, "updates")), data);
},"52":function(container,depth0,helpers,partials,data) {

return (helpers.escape((depth0?.date ?? container.strict(depth0, "date"))) ?? "")
+ (container.isEmpty((depth0?.coverage ?? container.strict(depth0, "coverage"))) ? "" : container.print(53, depth0, data))
+ "\n\n"
+ (container.isEmpty((depth0?.prose ?? container.strict(depth0, "prose"))) ? "" : container.print(27, depth0, data));
},"53":function(container,depth0,helpers,partials,data) {

return " – "
+ (helpers.escape((data.root.text?.coverage ?? container.strict(data.root.text, "coverage"))) ?? "")
+ ": "
+ (helpers.escape((depth0?.coverage ?? container.strict(depth0, "coverage"))) ?? "")
+ (container.isEmpty((depth0?.coverageNote ?? container.strict(depth0, "coverageNote"))) ? "" : container.print(54, depth0, data));
},"54":function(container,depth0,helpers,partials,data) {

return " "
+ (helpers.say((depth0?.coverageNote ?? container.strict(depth0, "coverageNote"))) ?? "");
},"55":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.words ?? container.strict(depth0, "words"))) ? "" : container.print(56, depth0, data))
+ (container.isEmpty((depth0?.actions ?? container.strict(depth0, "actions"))) ? container.print(64, depth0, data) : container.each(57, (depth0?.actions ?? container.strict(depth0, "actions")), data));
},"56":function(container,depth0,helpers,partials,data) {

return "#### "
+ (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(2, depth0, data))
+ (helpers.say((depth0?.words ?? container.strict(depth0, "words"))) ?? "")
+ "\n\n"
+ (container.isEmpty((depth0?.prose ?? container.strict(depth0, "prose"))) ? "" : container.print(27, depth0, data));
},"57":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.grouped ?? container.strict(depth0, "grouped"))) ? container.print(59, depth0, data) : container.print(58, depth0, data))
+ " "
+ (helpers.escape((data.root.text?.action ?? container.strict(data.root.text, "action"))) ?? "")
+ ": "
+ container.with(7, (depth0?.item ?? container.strict(depth0, "item")), data)
+ "\n\n- "
+ (helpers.escape((data.root.text?.owner ?? container.strict(data.root.text, "owner"))) ?? "")
+ ": "
+ (container.isEmpty((depth0?.owners ?? container.strict(depth0, "owners"))) ? container.print(16, depth0, data) : container.each(14, (depth0?.owners ?? container.strict(depth0, "owners")), data))
+ "\n- "
+ (helpers.escape((data.root.text?.schedule ?? container.strict(data.root.text, "schedule"))) ?? "")
+ ": "
+ (container.isEmpty((depth0?.schedule ?? container.strict(depth0, "schedule"))) ? container.print(61, depth0, data) : container.print(60, depth0, data))
+ "\n- "
+ (helpers.escape((data.root.text?.status ?? container.strict(data.root.text, "status"))) ?? "")
+ ": "
+ (helpers.say((depth0.chip?.words ?? container.strict(depth0.chip, "words"))) ?? "")
+ (container.isEmpty((depth0?.since ?? container.strict(depth0, "since"))) ? "" : container.print(62, depth0, data))
+ (container.isEmpty((depth0?.statusReason ?? container.strict(depth0, "statusReason"))) ? "" : container.print(63, depth0, data))
+ "\n"
+ container.each(18, (depth0?.facts ?? container.strict(depth0, "facts")), data)
+ "\n"
+ (container.isEmpty((depth0?.officialText ?? container.strict(depth0, "officialText"))) ? "" : container.print(21, depth0, data))
+ (container.isEmpty((depth0?.description ?? container.strict(depth0, "description"))) ? "" : container.print(22, depth0, data))
+ container.each(23, (depth0?.passages ?? container.strict(depth0, "passages")), data)
+ (container.isEmpty((depth0?.observations ?? container.strict(depth0, "observations"))) ? "" : container.print(24, depth0, data))
+ (container.isEmpty((depth0?.metrics ?? container.strict(depth0, "metrics"))) ? "" : container.print(28, depth0, data))
+ container.each(43, (depth0?.charts ?? container.strict(depth0, "charts")), data)
+ (container.isEmpty((depth0?.updates ?? container.strict(depth0, "updates"))) ? "" : container.print(51, depth0, data));
},"58":function(container,depth0,helpers,partials,data) {
return "#####";
},"59":function(container,depth0,helpers,partials,data) {
return "####";
},"60":function(container,depth0,helpers,partials,data) {

return (helpers.escape((depth0?.schedule ?? container.strict(depth0, "schedule"))) ?? "");
},"61":function(container,depth0,helpers,partials,data) {

return (helpers.escape((data.root.text?.noSchedule ?? container.strict(data.root.text, "noSchedule"))) ?? "");
},"62":function(container,depth0,helpers,partials,data) {

return ", "
+ (helpers.escape((depth0?.since ?? container.strict(depth0, "since"))) ?? "");
},"63":function(container,depth0,helpers,partials,data) {

return ". "
+ (helpers.say((depth0?.statusReason ?? container.strict(depth0, "statusReason"))) ?? "");
},"64":function(container,depth0,helpers,partials,data) {

return (helpers.escape((data.root.text?.noGroupActions ?? container.strict(data.root.text, "noGroupActions"))) ?? "")
+ "\n\n";
},"65":function(container,depth0,helpers,partials,data) {

return (helpers.escape((data.root.text?.noActions ?? container.strict(data.root.text, "noActions"))) ?? "")
+ "\n\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {

return "["
+ (helpers.say((depth0?.title ?? container.strict(depth0, "title"))) ?? "")
+ "](<../index.md>)"
+ (container.isEmpty((depth0?.focusArea ?? container.strict(depth0, "focusArea"))) ? "" : container.print(0, depth0, data))
+ "\n\n"
+ container.with(6, (depth0?.goal ?? container.strict(depth0, "goal")), data);
},"useData":true},
"markdown/plan": {"0":function(container,depth0,helpers,partials,data) {

return "> **"
+ (helpers.escape((depth0?.title ?? container.strict(depth0, "title"))) ?? "")
+ ".** "
+ (helpers.escape((depth0?.text ?? container.strict(depth0, "text"))) ?? "")
+ "\n\n";
},"1":function(container,depth0,helpers,partials,data) {

return (helpers.markdown((depth0?.summary ?? container.strict(depth0, "summary"))) ?? "")
+ "\n\n";
},"2":function(container,depth0,helpers,partials,data) {

return "- "
+ (helpers.escape((depth0?.term ?? container.strict(depth0, "term"))) ?? "")
+ ": "
+ container.each(3, (depth0?.items ?? container.strict(depth0, "items")), data)
+ "\n";
},"3":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(4, depth0, data))
+ (helpers.say((depth0?.words ?? container.strict(depth0, "words"))) ?? "")
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(5, depth0, data))
+ (container.isEmpty((data?.last ?? container.strict(data, "last"))) ? container.print(6, depth0, data) : "");
},"4":function(container,depth0,helpers,partials,data) {

return (helpers.escape((depth0?.label ?? container.strict(depth0, "label"))) ?? "")
+ " ";
},"5":function(container,depth0,helpers,partials,data) {

return " ("
+ (helpers.say((depth0?.note ?? container.strict(depth0, "note"))) ?? "")
+ ")";
},"6":function(container,depth0,helpers,partials,data) {
return ", ";
},"7":function(container,depth0,helpers,partials,data) {

return "- "
+ (helpers.escape((depth0?.number ?? container.strict(depth0, "number"))) ?? "")
+ " "
+ (helpers.escape((depth0?.words ?? container.strict(depth0, "words"))) ?? "")
+ "\n";
},"8":function(container,depth0,helpers,partials,data) {

return (helpers.escape((depth0.text?.workByPhase ?? container.strict(depth0.text, "workByPhase"))) ?? "")
+ ": "
+ container.each(9, (depth0?.phases ?? container.strict(depth0, "phases")), data)
+ "\n\n";
},"9":function(container,depth0,helpers,partials,data) {

return (helpers.escape((depth0?.word ?? container.strict(depth0, "word"))) ?? "")
+ " "
+ (helpers.escape((depth0?.count ?? container.strict(depth0, "count"))) ?? "")
+ (container.isEmpty((data?.last ?? container.strict(data, "last"))) ? container.print(6, depth0, data) : "");
},"10":function(container,depth0,helpers,partials,data) {

return "## "
+ (helpers.escape((depth0.words?.situation ?? container.strict(depth0.words, "situation"))) ?? "")
+ "\n\n"
+ (helpers.escape((depth0.words?.situationIntro ?? container.strict(depth0.words, "situationIntro"))) ?? "")
+ "\n\n"
+ container.each(11, (depth0?.situation ?? container.strict(depth0, "situation")), data);
},"11":function(container,depth0,helpers,partials,data) {

return "### "
+ container.with(12, (depth0?.item ?? container.strict(depth0, "item")), data)
+ "\n\n"
+ (container.isEmpty((depth0?.developmentTargets ?? container.strict(depth0, "developmentTargets"))) ? "" : container.print(13, depth0, data))
+ (container.isEmpty((depth0?.indicators ?? container.strict(depth0, "indicators"))) ? "" : container.print(14, depth0, data))
+ container.each(17, (depth0?.charts ?? container.strict(depth0, "charts")), data);
},"12":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(4, depth0, data))
+ (helpers.say((depth0?.words ?? container.strict(depth0, "words"))) ?? "")
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(5, depth0, data));
},"13":function(container,depth0,helpers,partials,data) {

return "**"
+ (helpers.escape((data.root.text?.developmentTargets ?? container.strict(data.root.text, "developmentTargets"))) ?? "")
+ ":** "
+ (helpers.say((depth0?.developmentTargets ?? container.strict(depth0, "developmentTargets"))) ?? "")
+ "\n\n";
},"14":function(container,depth0,helpers,partials,data) {

return (helpers.escape((data.root.text?.followedBy ?? container.strict(data.root.text, "followedBy"))) ?? "")
+ ": "
+ container.each(15, (depth0?.indicators ?? container.strict(depth0, "indicators")), data)
+ "\n\n";
},"15":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(4, depth0, data))
+ (helpers.say((depth0?.words ?? container.strict(depth0, "words"))) ?? "")
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(5, depth0, data))
+ (container.isEmpty((data?.last ?? container.strict(data, "last"))) ? container.print(16, depth0, data) : "");
},"16":function(container,depth0,helpers,partials,data) {
return "; ";
},"17":function(container,depth0,helpers,partials,data) {

return "!["
+ (helpers.escape((depth0?.description ?? container.strict(depth0, "description"))) ?? "")
+ "]("
+ (helpers.escape((data.root?.chartsFolder ?? container.strict(data.root, "chartsFolder"))) ?? "")
+ (helpers.escape((depth0?.id ?? container.strict(depth0, "id"))) ?? "")
+ "."
+ (helpers.escape((data.root?.language ?? container.strict(data.root, "language"))) ?? "")
+ ".svg)\n\n*"
+ (helpers.escape((depth0?.title ?? container.strict(depth0, "title"))) ?? "")
+ "*\n\n"
+ (container.isEmpty((depth0.table?.rows ?? container.strict(depth0.table, "rows"))) ? "" : container.print(18, depth0, data));
},"18":function(container,depth0,helpers,partials,data) {

return "| "
+ container.each(19, (depth0.table?.head ?? container.strict(depth0.table, "head")), data)
+ "\n| "
+ container.each(20, (depth0.table?.head ?? container.strict(depth0.table, "head")), data)
+ "\n"
+ container.each(23, (depth0.table?.rows ?? container.strict(depth0.table, "rows")), data)
+ "\n";
},"19":function(container,depth0,helpers,partials,data) {

return (helpers.escape(depth0) ?? "")
+ " | ";
},"20":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((data?.first ?? container.strict(data, "first"))) ? container.print(22, depth0, data) : container.print(21, depth0, data))
+ " | ";
},"21":function(container,depth0,helpers,partials,data) {
return "---";
},"22":function(container,depth0,helpers,partials,data) {
return "---:";
},"23":function(container,depth0,helpers,partials,data) {

return "| "
+ (helpers.escape((depth0?.header ?? container.strict(depth0, "header"))) ?? "")
+ " | "
+ container.each(24, (depth0?.cells ?? container.strict(depth0, "cells")), data)
+ "\n";
},"24":function(container,depth0,helpers,partials,data) {

return (helpers.escape((depth0?.text ?? container.strict(depth0, "text"))) ?? "")
+ " | ";
},"25":function(container,depth0,helpers,partials,data) {

return "## "
+ (helpers.escape((data.root.text?.focusArea ?? container.strict(data.root.text, "focusArea"))) ?? "")
+ ": "
+ container.with(12, (depth0?.item ?? container.strict(depth0, "item")), data)
+ "\n\n"
+ (container.isEmpty((depth0?.developmentTargets ?? container.strict(depth0, "developmentTargets"))) ? "" : container.print(13, depth0, data))
+ (container.isEmpty((depth0?.officialText ?? container.strict(depth0, "officialText"))) ? "" : container.print(26, depth0, data))
+ (container.isEmpty((depth0?.description ?? container.strict(depth0, "description"))) ? "" : container.print(27, depth0, data))
+ container.each(28, (depth0?.passages ?? container.strict(depth0, "passages")), data)
+ (container.isEmpty((depth0?.phenomena ?? container.strict(depth0, "phenomena"))) ? "" : container.print(29, depth0, data))
+ (container.isEmpty((depth0?.goals ?? container.strict(depth0, "goals"))) ? container.print(75, depth0, data) : container.each(33, (depth0?.goals ?? container.strict(depth0, "goals")), data));
},"26":function(container,depth0,helpers,partials,data) {

return "**"
+ (helpers.escape((data.root.text?.officialText ?? container.strict(data.root.text, "officialText"))) ?? "")
+ ":**\n\n"
+ (helpers.markdown((depth0?.officialText ?? container.strict(depth0, "officialText"))) ?? "")
+ "\n\n";
},"27":function(container,depth0,helpers,partials,data) {

return (helpers.markdown((depth0?.description ?? container.strict(depth0, "description"))) ?? "")
+ "\n\n";
},"28":function(container,depth0,helpers,partials,data) {

return "**"
+ (helpers.escape((depth0?.heading ?? container.strict(depth0, "heading"))) ?? "")
+ ":**\n\n"
+ (helpers.markdown((depth0?.prose ?? container.strict(depth0, "prose"))) ?? "")
+ "\n\n";
},"29":function(container,depth0,helpers,partials,data) {

return "### "
+ (helpers.escape((data.root.text?.phenomena ?? container.strict(data.root.text, "phenomena"))) ?? "")
+ "\n\n"
+ container.each(30, (depth0?.phenomena ?? container.strict(depth0, "phenomena")), data);
},"30":function(container,depth0,helpers,partials,data) {

return "**"
+ container.with(12, (depth0?.item ?? container.strict(depth0, "item")), data)
+ "**\n\n"
+ (container.isEmpty((depth0?.prose ?? container.strict(depth0, "prose"))) ? "" : container.print(31, depth0, data))
+ (container.isEmpty((depth0?.followedBy ?? container.strict(depth0, "followedBy"))) ? "" : container.print(32, depth0, data));
},"31":function(container,depth0,helpers,partials,data) {

return (helpers.markdown((depth0?.prose ?? container.strict(depth0, "prose"))) ?? "")
+ "\n\n";
},"32":function(container,depth0,helpers,partials,data) {

return (helpers.escape((data.root.text?.followedBy ?? container.strict(data.root.text, "followedBy"))) ?? "")
+ ": "
+ container.each(15, (depth0?.followedBy ?? container.strict(depth0, "followedBy")), data)
+ "\n\n";
},"33":function(container,depth0,helpers,partials,data) {

return "### "
+ (helpers.escape((data.root.text?.goal ?? container.strict(data.root.text, "goal"))) ?? "")
+ ": "
+ container.with(12, (depth0?.item ?? container.strict(depth0, "item")), data)
+ "\n\n"
+ (container.isEmpty((depth0?.ended ?? container.strict(depth0, "ended"))) ? "" : container.print(34, depth0, data))
+ "- "
+ (helpers.escape((data.root.text?.owners ?? container.strict(data.root.text, "owners"))) ?? "")
+ ": "
+ (container.isEmpty((depth0?.actionOwners ?? container.strict(depth0, "actionOwners"))) ? container.print(37, depth0, data) : container.print(36, depth0, data))
+ "\n"
+ container.with(41, (depth0?.lights ?? container.strict(depth0, "lights")), data)
+ container.each(2, (depth0?.facts ?? container.strict(depth0, "facts")), data)
+ "\n"
+ (container.isEmpty((depth0?.officialText ?? container.strict(depth0, "officialText"))) ? "" : container.print(26, depth0, data))
+ (container.isEmpty((depth0?.description ?? container.strict(depth0, "description"))) ? "" : container.print(27, depth0, data))
+ container.each(28, (depth0?.passages ?? container.strict(depth0, "passages")), data)
+ (container.isEmpty((depth0?.observations ?? container.strict(depth0, "observations"))) ? "" : container.print(42, depth0, data))
+ (container.isEmpty((depth0?.metrics ?? container.strict(depth0, "metrics"))) ? "" : container.print(45, depth0, data))
+ container.each(17, (depth0?.charts ?? container.strict(depth0, "charts")), data)
+ (container.isEmpty((depth0?.updates ?? container.strict(depth0, "updates"))) ? "" : container.print(60, depth0, data))
+ (container.isEmpty((depth0?.groups ?? container.strict(depth0, "groups"))) ? container.print(74, depth0, data) : container.each(64, (depth0?.groups ?? container.strict(depth0, "groups")), data));
},"34":function(container,depth0,helpers,partials,data) {

return "**"
+ (helpers.escape((depth0?.ended ?? container.strict(depth0, "ended"))) ?? "")
+ ".** "
+ (helpers.escape((depth0?.endedText ?? container.strict(depth0, "endedText"))) ?? "")
+ (container.isEmpty((depth0?.endedReason ?? container.strict(depth0, "endedReason"))) ? "" : container.print(35, depth0, data))
+ "\n\n";
},"35":function(container,depth0,helpers,partials,data) {

return " "
+ (helpers.say((depth0?.endedReason ?? container.strict(depth0, "endedReason"))) ?? "");
},"36":function(container,depth0,helpers,partials,data) {

return (helpers.escape((data.root.text?.ownersOfActions ?? container.strict(data.root.text, "ownersOfActions"))) ?? "")
+ ": "
+ container.each(15, (depth0?.actionOwners ?? container.strict(depth0, "actionOwners")), data);
},"37":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.owners ?? container.strict(depth0, "owners"))) ? container.print(40, depth0, data) : container.each(38, (depth0?.owners ?? container.strict(depth0, "owners")), data));
},"38":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(4, depth0, data))
+ (helpers.say((depth0?.words ?? container.strict(depth0, "words"))) ?? "")
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(5, depth0, data))
+ (container.isEmpty((depth0?.role ?? container.strict(depth0, "role"))) ? "" : container.print(39, depth0, data))
+ (container.isEmpty((data?.last ?? container.strict(data, "last"))) ? container.print(16, depth0, data) : "");
},"39":function(container,depth0,helpers,partials,data) {

return " – "
+ (helpers.escape((depth0?.role ?? container.strict(depth0, "role"))) ?? "");
},"40":function(container,depth0,helpers,partials,data) {

return (helpers.escape((data.root.text?.noOwner ?? container.strict(data.root.text, "noOwner"))) ?? "");
},"41":function(container,depth0,helpers,partials,data) {

return "- "
+ (helpers.escape((depth0.work?.heading ?? container.strict(depth0.work, "heading"))) ?? "")
+ ": "
+ (helpers.escape((depth0.work?.words ?? container.strict(depth0.work, "words"))) ?? "")
+ "\n- "
+ (helpers.escape((depth0.result?.heading ?? container.strict(depth0.result, "heading"))) ?? "")
+ ": "
+ (helpers.escape((depth0.result?.words ?? container.strict(depth0.result, "words"))) ?? "")
+ "\n";
},"42":function(container,depth0,helpers,partials,data) {

return "**"
+ (helpers.escape((data.root.text?.basedOn ?? container.strict(data.root.text, "basedOn"))) ?? "")
+ ":**\n\n"
+ container.each(43, (depth0?.observations ?? container.strict(depth0, "observations")), data);
},"43":function(container,depth0,helpers,partials,data) {

return "**"
+ (helpers.say((depth0?.words ?? container.strict(depth0, "words"))) ?? "")
+ "**"
+ (container.isEmpty((depth0?.kind ?? container.strict(depth0, "kind"))) ? "" : container.print(44, depth0, data))
+ "\n\n"
+ (container.isEmpty((depth0?.prose ?? container.strict(depth0, "prose"))) ? "" : container.print(31, depth0, data));
},"44":function(container,depth0,helpers,partials,data) {

return " – "
+ (helpers.escape((depth0?.kind ?? container.strict(depth0, "kind"))) ?? "");
},"45":function(container,depth0,helpers,partials,data) {

return "| "
+ (helpers.escape((data.root.text?.metric ?? container.strict(data.root.text, "metric"))) ?? "")
+ " | "
+ (helpers.escape((data.root.text?.baseline ?? container.strict(data.root.text, "baseline"))) ?? "")
+ " | "
+ (helpers.escape((data.root.text?.target ?? container.strict(data.root.text, "target"))) ?? "")
+ " | "
+ (helpers.escape((data.root.text?.latest ?? container.strict(data.root.text, "latest"))) ?? "")
+ " | "
+ (helpers.escape((data.root.text?.source ?? container.strict(data.root.text, "source"))) ?? "")
+ " |\n| --- | --- | --- | --- | --- |\n"
+ container.each(46, (depth0?.metrics ?? container.strict(depth0, "metrics")), data)
+ "\n"
+ container.each(59, (depth0?.metrics ?? container.strict(depth0, "metrics")), data)
+ "\n";
},"46":function(container,depth0,helpers,partials,data) {

return "| "
+ (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(4, depth0, data))
+ (helpers.say((depth0?.words ?? container.strict(depth0, "words"))) ?? "")
+ (container.isEmpty((depth0?.targetGroups ?? container.strict(depth0, "targetGroups"))) ? "" : container.print(47, depth0, data))
+ container.each(48, (depth0?.traits ?? container.strict(depth0, "traits")), data)
+ " | "
+ (container.isEmpty((depth0?.baseline ?? container.strict(depth0, "baseline"))) ? container.print(54, depth0, data) : container.print(49, depth0, data))
+ " | "
+ (container.isEmpty((depth0?.targets ?? container.strict(depth0, "targets"))) ? container.print(54, depth0, data) : container.each(55, (depth0?.targets ?? container.strict(depth0, "targets")), data))
+ " | "
+ (container.isEmpty((depth0?.latest ?? container.strict(depth0, "latest"))) ? container.print(54, depth0, data) : container.print(56, depth0, data))
+ (container.isEmpty((depth0?.waits ?? container.strict(depth0, "waits"))) ? "" : container.print(57, depth0, data))
+ " | "
+ (container.isEmpty((depth0?.source ?? container.strict(depth0, "source"))) ? container.print(54, depth0, data) : container.print(58, depth0, data))
+ " |\n";
},"47":function(container,depth0,helpers,partials,data) {

return "; "
+ (helpers.escape((data.root.text?.targetGroups ?? container.strict(data.root.text, "targetGroups"))) ?? "")
+ ": "
+ container.each(3, (depth0?.targetGroups ?? container.strict(depth0, "targetGroups")), data);
},"48":function(container,depth0,helpers,partials,data) {

return "; "
+ (helpers.escape(depth0) ?? "");
},"49":function(container,depth0,helpers,partials,data) {

return container.with(50, (depth0?.baseline ?? container.strict(depth0, "baseline")), data);
},"50":function(container,depth0,helpers,partials,data) {

return (helpers.escape((depth0?.value ?? container.strict(depth0, "value"))) ?? "")
+ (container.isEmpty((depth0?.period ?? container.strict(depth0, "period"))) ? "" : container.print(51, depth0, data))
+ (container.isEmpty((depth0?.flag ?? container.strict(depth0, "flag"))) ? "" : container.print(52, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(53, depth0, data));
},"51":function(container,depth0,helpers,partials,data) {

return " ("
+ (helpers.escape((depth0?.period ?? container.strict(depth0, "period"))) ?? "")
+ ")";
},"52":function(container,depth0,helpers,partials,data) {

return ", "
+ (helpers.escape((depth0?.flag ?? container.strict(depth0, "flag"))) ?? "");
},"53":function(container,depth0,helpers,partials,data) {

return ", "
+ (helpers.say((depth0?.note ?? container.strict(depth0, "note"))) ?? "");
},"54":function(container,depth0,helpers,partials,data) {

return (helpers.escape((data.root.text?.none ?? container.strict(data.root.text, "none"))) ?? "");
},"55":function(container,depth0,helpers,partials,data) {

return (helpers.escape((depth0?.value ?? container.strict(depth0, "value"))) ?? "")
+ (container.isEmpty((depth0?.period ?? container.strict(depth0, "period"))) ? "" : container.print(51, depth0, data))
+ (container.isEmpty((depth0?.flag ?? container.strict(depth0, "flag"))) ? "" : container.print(52, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(53, depth0, data))
+ (container.isEmpty((data?.last ?? container.strict(data, "last"))) ? container.print(16, depth0, data) : "");
},"56":function(container,depth0,helpers,partials,data) {

return container.with(50, (depth0?.latest ?? container.strict(depth0, "latest")), data);
},"57":function(container,depth0,helpers,partials,data) {

return " "
+ (helpers.escape((depth0?.waits ?? container.strict(depth0, "waits"))) ?? "");
},"58":function(container,depth0,helpers,partials,data) {

return (helpers.say((depth0?.source ?? container.strict(depth0, "source"))) ?? "");
},"59":function(container,depth0,helpers,partials,data) {

return "- "
+ (helpers.say((depth0?.words ?? container.strict(depth0, "words"))) ?? "")
+ ": "
+ (helpers.escape((depth0?.reading ?? container.strict(depth0, "reading"))) ?? "")
+ ": "
+ (helpers.escape((depth0.verdict?.text ?? container.strict(depth0.verdict, "text"))) ?? "")
+ "\n";
},"60":function(container,depth0,helpers,partials,data) {

return "**"
+ (helpers.escape((data.root.text?.followUp ?? container.strict(data.root.text, "followUp"))) ?? "")
+ ":**\n\n"
+ container.each(61, (depth0?.updates ?? container.strict(depth0, "updates")), data);
},"61":function(container,depth0,helpers,partials,data) {

return (helpers.escape((depth0?.date ?? container.strict(depth0, "date"))) ?? "")
+ (container.isEmpty((depth0?.coverage ?? container.strict(depth0, "coverage"))) ? "" : container.print(62, depth0, data))
+ "\n\n"
+ (container.isEmpty((depth0?.prose ?? container.strict(depth0, "prose"))) ? "" : container.print(31, depth0, data));
},"62":function(container,depth0,helpers,partials,data) {

return " – "
+ (helpers.escape((data.root.text?.coverage ?? container.strict(data.root.text, "coverage"))) ?? "")
+ ": "
+ (helpers.escape((depth0?.coverage ?? container.strict(depth0, "coverage"))) ?? "")
+ (container.isEmpty((depth0?.coverageNote ?? container.strict(depth0, "coverageNote"))) ? "" : container.print(63, depth0, data));
},"63":function(container,depth0,helpers,partials,data) {

return " "
+ (helpers.say((depth0?.coverageNote ?? container.strict(depth0, "coverageNote"))) ?? "");
},"64":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.words ?? container.strict(depth0, "words"))) ? "" : container.print(65, depth0, data))
+ (container.isEmpty((depth0?.actions ?? container.strict(depth0, "actions"))) ? container.print(73, depth0, data) : container.each(66, (depth0?.actions ?? container.strict(depth0, "actions")), data));
},"65":function(container,depth0,helpers,partials,data) {

return "#### "
+ (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(4, depth0, data))
+ (helpers.say((depth0?.words ?? container.strict(depth0, "words"))) ?? "")
+ "\n\n"
+ (container.isEmpty((depth0?.prose ?? container.strict(depth0, "prose"))) ? "" : container.print(31, depth0, data));
},"66":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.grouped ?? container.strict(depth0, "grouped"))) ? container.print(68, depth0, data) : container.print(67, depth0, data))
+ " "
+ (helpers.escape((data.root.text?.action ?? container.strict(data.root.text, "action"))) ?? "")
+ ": "
+ container.with(12, (depth0?.item ?? container.strict(depth0, "item")), data)
+ "\n\n- "
+ (helpers.escape((data.root.text?.owner ?? container.strict(data.root.text, "owner"))) ?? "")
+ ": "
+ (container.isEmpty((depth0?.owners ?? container.strict(depth0, "owners"))) ? container.print(40, depth0, data) : container.each(38, (depth0?.owners ?? container.strict(depth0, "owners")), data))
+ "\n- "
+ (helpers.escape((data.root.text?.schedule ?? container.strict(data.root.text, "schedule"))) ?? "")
+ ": "
+ (container.isEmpty((depth0?.schedule ?? container.strict(depth0, "schedule"))) ? container.print(70, depth0, data) : container.print(69, depth0, data))
+ "\n- "
+ (helpers.escape((data.root.text?.status ?? container.strict(data.root.text, "status"))) ?? "")
+ ": "
+ (helpers.say((depth0.chip?.words ?? container.strict(depth0.chip, "words"))) ?? "")
+ (container.isEmpty((depth0?.since ?? container.strict(depth0, "since"))) ? "" : container.print(71, depth0, data))
+ (container.isEmpty((depth0?.statusReason ?? container.strict(depth0, "statusReason"))) ? "" : container.print(72, depth0, data))
+ "\n"
+ container.each(2, (depth0?.facts ?? container.strict(depth0, "facts")), data)
+ "\n"
+ (container.isEmpty((depth0?.officialText ?? container.strict(depth0, "officialText"))) ? "" : container.print(26, depth0, data))
+ (container.isEmpty((depth0?.description ?? container.strict(depth0, "description"))) ? "" : container.print(27, depth0, data))
+ container.each(28, (depth0?.passages ?? container.strict(depth0, "passages")), data)
+ (container.isEmpty((depth0?.observations ?? container.strict(depth0, "observations"))) ? "" : container.print(42, depth0, data))
+ (container.isEmpty((depth0?.metrics ?? container.strict(depth0, "metrics"))) ? "" : container.print(45, depth0, data))
+ container.each(17, (depth0?.charts ?? container.strict(depth0, "charts")), data)
+ (container.isEmpty((depth0?.updates ?? container.strict(depth0, "updates"))) ? "" : container.print(60, depth0, data));
},"67":function(container,depth0,helpers,partials,data) {
return "#####";
},"68":function(container,depth0,helpers,partials,data) {
return "####";
},"69":function(container,depth0,helpers,partials,data) {

return (helpers.escape((depth0?.schedule ?? container.strict(depth0, "schedule"))) ?? "");
},"70":function(container,depth0,helpers,partials,data) {

return (helpers.escape((data.root.text?.noSchedule ?? container.strict(data.root.text, "noSchedule"))) ?? "");
},"71":function(container,depth0,helpers,partials,data) {

return ", "
+ (helpers.escape((depth0?.since ?? container.strict(depth0, "since"))) ?? "");
},"72":function(container,depth0,helpers,partials,data) {

return ". "
+ (helpers.say((depth0?.statusReason ?? container.strict(depth0, "statusReason"))) ?? "");
},"73":function(container,depth0,helpers,partials,data) {

return (helpers.escape((data.root.text?.noGroupActions ?? container.strict(data.root.text, "noGroupActions"))) ?? "")
+ "\n\n";
},"74":function(container,depth0,helpers,partials,data) {

return (helpers.escape((data.root.text?.noActions ?? container.strict(data.root.text, "noActions"))) ?? "")
+ "\n\n";
},"75":function(container,depth0,helpers,partials,data) {

return (helpers.escape((data.root.text?.noGoals ?? container.strict(data.root.text, "noGoals"))) ?? "")
+ "\n\n";
},"76":function(container,depth0,helpers,partials,data) {

return "## "
+ (helpers.escape((depth0.text?.crossCutting ?? container.strict(depth0.text, "crossCutting"))) ?? "")
+ "\n\n"
+ container.each(33, (depth0?.crossing ?? container.strict(depth0, "crossing")), data)
+ container.each(66, (depth0?.loose ?? container.strict(depth0, "loose")), data);
},"77":function(container,depth0,helpers,partials,data) {

return "## "
+ (helpers.escape((depth0.text?.documents ?? container.strict(depth0.text, "documents"))) ?? "")
+ "\n\n"
+ container.each(78, (depth0?.documentGroups ?? container.strict(depth0, "documentGroups")), data);
},"78":function(container,depth0,helpers,partials,data) {

return "### "
+ (helpers.escape((depth0?.heading ?? container.strict(depth0, "heading"))) ?? "")
+ "\n\n"
+ container.each(79, (depth0?.documents ?? container.strict(depth0, "documents")), data)
+ "\n";
},"79":function(container,depth0,helpers,partials,data) {

return "- "
+ container.with(80, (depth0?.item ?? container.strict(depth0, "item")), data)
+ (container.isEmpty((depth0?.kind ?? container.strict(depth0, "kind"))) ? "" : container.print(44, depth0, data))
+ container.each(83, (depth0?.traits ?? container.strict(depth0, "traits")), data)
+ container.each(84, (depth0?.statutes ?? container.strict(depth0, "statutes")), data)
+ "\n";
},"80":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.href ?? container.strict(depth0, "href"))) ? container.print(82, depth0, data) : container.print(81, depth0, data))
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(5, depth0, data));
},"81":function(container,depth0,helpers,partials,data) {

return "["
+ (helpers.say((depth0?.words ?? container.strict(depth0, "words"))) ?? "")
+ "](<"
+ (helpers.escape((depth0?.href ?? container.strict(depth0, "href"))) ?? "")
+ ">)";
},"82":function(container,depth0,helpers,partials,data) {

return (helpers.say((depth0?.words ?? container.strict(depth0, "words"))) ?? "");
},"83":function(container,depth0,helpers,partials,data) {

return ", "
+ (helpers.escape(depth0) ?? "");
},"84":function(container,depth0,helpers,partials,data) {

return "; "
+ (container.isEmpty((depth0?.label ?? container.strict(depth0, "label"))) ? "" : container.print(4, depth0, data))
+ (helpers.say((depth0?.words ?? container.strict(depth0, "words"))) ?? "")
+ (container.isEmpty((depth0?.note ?? container.strict(depth0, "note"))) ? "" : container.print(5, depth0, data));
},"85":function(container,depth0,helpers,partials,data) {

return "## "
+ (helpers.escape((depth0.text?.handling ?? container.strict(depth0.text, "handling"))) ?? "")
+ "\n\n"
+ container.each(86, (depth0?.approvals ?? container.strict(depth0, "approvals")), data)
+ "\n";
},"86":function(container,depth0,helpers,partials,data) {

return "- "
+ (container.isEmpty((depth0?.date ?? container.strict(depth0, "date"))) ? "" : container.print(87, depth0, data))
+ (container.isEmpty((depth0?.body ?? container.strict(depth0, "body"))) ? "" : container.print(88, depth0, data))
+ (helpers.escape((depth0?.state ?? container.strict(depth0, "state"))) ?? "")
+ (container.isEmpty((depth0?.section ?? container.strict(depth0, "section"))) ? "" : container.print(89, depth0, data))
+ (container.isEmpty((depth0?.caseNumber ?? container.strict(depth0, "caseNumber"))) ? "" : container.print(90, depth0, data))
+ (container.isEmpty((depth0?.link ?? container.strict(depth0, "link"))) ? "" : container.print(91, depth0, data))
+ "\n";
},"87":function(container,depth0,helpers,partials,data) {

return (helpers.escape((depth0?.date ?? container.strict(depth0, "date"))) ?? "")
+ " ";
},"88":function(container,depth0,helpers,partials,data) {

return container.with(12, (depth0?.body ?? container.strict(depth0, "body")), data)
+ ": ";
},"89":function(container,depth0,helpers,partials,data) {

return ", "
+ (helpers.escape((depth0?.section ?? container.strict(depth0, "section"))) ?? "");
},"90":function(container,depth0,helpers,partials,data) {

return ", "
+ (helpers.escape((depth0?.caseNumber ?? container.strict(depth0, "caseNumber"))) ?? "");
},"91":function(container,depth0,helpers,partials,data) {

return ", "
+ container.with(80, (depth0?.link ?? container.strict(depth0, "link")), data);
},"92":function(container,depth0,helpers,partials,data) {

return (container.isEmpty((depth0?.events ?? container.strict(depth0, "events"))) ? "" : container.print(93, depth0, data))
+ (container.isEmpty((depth0?.tasks ?? container.strict(depth0, "tasks"))) ? "" : container.print(96, depth0, data))
+ (container.isEmpty((depth0?.networks ?? container.strict(depth0, "networks"))) ? "" : container.print(99, depth0, data));
},"93":function(container,depth0,helpers,partials,data) {

return "## "
+ (helpers.escape((data.root.text?.events ?? container.strict(data.root.text, "events"))) ?? "")
+ "\n\n"
+ container.each(94, (depth0?.events ?? container.strict(depth0, "events")), data)
+ "\n";
},"94":function(container,depth0,helpers,partials,data) {

return "- "
+ (container.isEmpty((depth0?.period ?? container.strict(depth0, "period"))) ? "" : container.print(95, depth0, data))
+ (helpers.say((depth0.item?.words ?? container.strict(depth0.item, "words"))) ?? "")
+ (container.isEmpty((depth0?.kind ?? container.strict(depth0, "kind"))) ? "" : container.print(44, depth0, data))
+ container.each(84, (depth0?.parties ?? container.strict(depth0, "parties")), data)
+ "\n";
},"95":function(container,depth0,helpers,partials,data) {

return (helpers.escape((depth0?.period ?? container.strict(depth0, "period"))) ?? "")
+ " ";
},"96":function(container,depth0,helpers,partials,data) {

return "## "
+ (helpers.escape((data.root.text?.tasks ?? container.strict(data.root.text, "tasks"))) ?? "")
+ "\n\n"
+ container.each(97, (depth0?.tasks ?? container.strict(depth0, "tasks")), data)
+ "\n";
},"97":function(container,depth0,helpers,partials,data) {

return "- "
+ (container.isEmpty((depth0?.period ?? container.strict(depth0, "period"))) ? "" : container.print(95, depth0, data))
+ (helpers.say((depth0.item?.words ?? container.strict(depth0.item, "words"))) ?? "")
+ (container.isEmpty((depth0?.stream ?? container.strict(depth0, "stream"))) ? "" : container.print(98, depth0, data))
+ container.each(84, (depth0?.owners ?? container.strict(depth0, "owners")), data)
+ "\n";
},"98":function(container,depth0,helpers,partials,data) {

return " – "
+ (helpers.say((depth0?.stream ?? container.strict(depth0, "stream"))) ?? "");
},"99":function(container,depth0,helpers,partials,data) {

return "## "
+ (helpers.escape((data.root.text?.networks ?? container.strict(data.root.text, "networks"))) ?? "")
+ "\n\n"
+ container.each(100, (depth0?.networks ?? container.strict(depth0, "networks")), data)
+ "\n";
},"100":function(container,depth0,helpers,partials,data) {

return "- "
+ (helpers.say((depth0.item?.words ?? container.strict(depth0.item, "words"))) ?? "")
+ (container.isEmpty((depth0?.role ?? container.strict(depth0, "role"))) ? "" : container.print(101, depth0, data))
+ (container.isEmpty((depth0?.coordinator ?? container.strict(depth0, "coordinator"))) ? "" : container.print(102, depth0, data))
+ (container.isEmpty((depth0?.members ?? container.strict(depth0, "members"))) ? "" : container.print(103, depth0, data))
+ "\n";
},"101":function(container,depth0,helpers,partials,data) {

return "; "
+ (helpers.escape((data.root.text?.ownRole ?? container.strict(data.root.text, "ownRole"))) ?? "")
+ ": "
+ (helpers.escape((depth0?.role ?? container.strict(depth0, "role"))) ?? "");
},"102":function(container,depth0,helpers,partials,data) {

return "; "
+ (helpers.escape((data.root.text?.coordinator ?? container.strict(data.root.text, "coordinator"))) ?? "")
+ ": "
+ container.each(12, (depth0?.coordinator ?? container.strict(depth0, "coordinator")), data);
},"103":function(container,depth0,helpers,partials,data) {

return "; "
+ (helpers.escape((data.root.text?.members ?? container.strict(data.root.text, "members"))) ?? "")
+ ": "
+ container.each(3, (depth0?.members ?? container.strict(depth0, "members")), data);
},"104":function(container,depth0,helpers,partials,data) {

return "## "
+ (helpers.escape((depth0.words?.realisation ?? container.strict(depth0.words, "realisation"))) ?? "")
+ "\n\n"
+ (helpers.escape((depth0.realisation?.intro ?? container.strict(depth0.realisation, "intro"))) ?? "")
+ "\n\n| "
+ (helpers.escape((depth0.text?.goal ?? container.strict(depth0.text, "goal"))) ?? "")
+ " | "
+ (helpers.escape((depth0.columns?.result ?? container.strict(depth0.columns, "result"))) ?? "")
+ " | "
+ (helpers.escape((depth0.columns?.work ?? container.strict(depth0.columns, "work"))) ?? "")
+ " | "
+ (helpers.escape((depth0.words?.late ?? container.strict(depth0.words, "late"))) ?? "")
+ " |\n| --- | --- | --- | ---: |\n"
+ container.each(105, (depth0.realisation?.rows ?? container.strict(depth0.realisation, "rows")), data)
+ "\n";
},"105":function(container,depth0,helpers,partials,data) {

return "| "
+ container.with(12, (depth0?.item ?? container.strict(depth0, "item")), data)
+ " | "
+ (helpers.escape((depth0?.result ?? container.strict(depth0, "result"))) ?? "")
+ " | "
+ (helpers.escape((depth0?.work ?? container.strict(depth0, "work"))) ?? "")
+ " | "
+ (helpers.escape((depth0?.late ?? container.strict(depth0, "late"))) ?? "")
+ " |\n";
},"106":function(container,depth0,helpers,partials,data) {

return "## "
+ (helpers.escape((depth0.words?.indicators ?? container.strict(depth0.words, "indicators"))) ?? "")
+ "\n\n| "
+ (helpers.escape((depth0.words?.item ?? container.strict(depth0.words, "item"))) ?? "")
+ " | "
+ (helpers.escape((depth0.words?.unit ?? container.strict(depth0.words, "unit"))) ?? "")
+ " | "
+ (helpers.escape((depth0.text?.source ?? container.strict(depth0.text, "source"))) ?? "")
+ " | "
+ (helpers.escape((depth0.words?.licence ?? container.strict(depth0.words, "licence"))) ?? "")
+ " |\n| --- | --- | --- | --- |\n"
+ container.each(107, (depth0.appendix?.indicators ?? container.strict(depth0.appendix, "indicators")), data)
+ "\n";
},"107":function(container,depth0,helpers,partials,data) {

return "| "
+ container.with(12, (depth0?.item ?? container.strict(depth0, "item")), data)
+ " | "
+ (container.isEmpty((depth0?.unit ?? container.strict(depth0, "unit"))) ? container.print(54, depth0, data) : container.print(108, depth0, data))
+ " | "
+ (container.isEmpty((depth0?.source ?? container.strict(depth0, "source"))) ? container.print(54, depth0, data) : container.print(58, depth0, data))
+ " | "
+ (container.isEmpty((depth0?.licence ?? container.strict(depth0, "licence"))) ? container.print(54, depth0, data) : container.print(109, depth0, data))
+ " |\n";
},"108":function(container,depth0,helpers,partials,data) {

return (helpers.say((depth0?.unit ?? container.strict(depth0, "unit"))) ?? "");
},"109":function(container,depth0,helpers,partials,data) {

return (helpers.escape((depth0?.licence ?? container.strict(depth0, "licence"))) ?? "");
},"110":function(container,depth0,helpers,partials,data) {

return "## "
+ (helpers.escape((depth0.words?.omissions ?? container.strict(depth0.words, "omissions"))) ?? "")
+ "\n\n"
+ (helpers.escape((depth0.words?.omissionsIntro ?? container.strict(depth0.words, "omissionsIntro"))) ?? "")
+ "\n\n| "
+ (helpers.escape((depth0.words?.list ?? container.strict(depth0.words, "list"))) ?? "")
+ " | "
+ (helpers.escape((depth0.words?.item ?? container.strict(depth0.words, "item"))) ?? "")
+ " | "
+ (helpers.escape((depth0.words?.reason ?? container.strict(depth0.words, "reason"))) ?? "")
+ " | "
+ (helpers.escape((depth0.words?.date ?? container.strict(depth0.words, "date"))) ?? "")
+ " |\n| --- | --- | --- | --- |\n"
+ container.each(111, (depth0.appendix?.omissions ?? container.strict(depth0.appendix, "omissions")), data)
+ "\n";
},"111":function(container,depth0,helpers,partials,data) {

return "| "
+ (helpers.escape((depth0?.list ?? container.strict(depth0, "list"))) ?? "")
+ " | "
+ (helpers.escape((depth0?.item ?? container.strict(depth0, "item"))) ?? "")
+ " | "
+ (helpers.say((depth0?.reason ?? container.strict(depth0, "reason"))) ?? "")
+ " | "
+ (helpers.escape((depth0?.date ?? container.strict(depth0, "date"))) ?? "")
+ " |\n";
},"112":function(container,depth0,helpers,partials,data) {

return (helpers.escape(depth0) ?? "")
+ "\n\n";
},"113":function(container,depth0,helpers,partials,data) {

return "| "
+ (helpers.escape((depth0?.matter ?? container.strict(depth0, "matter"))) ?? "")
+ " | "
+ (helpers.escape((depth0?.done ?? container.strict(depth0, "done"))) ?? "")
+ " / "
+ (helpers.escape((depth0?.total ?? container.strict(depth0, "total"))) ?? "")
+ " | "
+ (helpers.escape((depth0?.verdict ?? container.strict(depth0, "verdict"))) ?? "")
+ " |\n";
},"114":function(container,depth0,helpers,partials,data) {

return (helpers.escape((depth0?.leftOut ?? container.strict(depth0, "leftOut"))) ?? "")
+ "\n\n";
},"115":function(container,depth0,helpers,partials,data) {

return "### "
+ (helpers.escape((depth0?.heading ?? container.strict(depth0, "heading"))) ?? "")
+ " ("
+ (helpers.escape((depth0?.count ?? container.strict(depth0, "count"))) ?? "")
+ ")\n\n"
+ container.each(116, (depth0?.rules ?? container.strict(depth0, "rules")), data);
},"116":function(container,depth0,helpers,partials,data) {

return container.each(117, (depth0?.findings ?? container.strict(depth0, "findings")), data)
+ "\n"
+ (container.isEmpty((depth0?.more ?? container.strict(depth0, "more"))) ? "" : container.print(118, depth0, data))
+ (container.isEmpty((depth0?.why ?? container.strict(depth0, "why"))) ? "" : container.print(119, depth0, data))
+ (container.isEmpty((depth0?.fix ?? container.strict(depth0, "fix"))) ? "" : container.print(120, depth0, data));
},"117":function(container,depth0,helpers,partials,data) {

return "- "
+ (helpers.sentence((depth0?.what ?? container.strict(depth0, "what"))) ?? "")
+ " ("
+ (helpers.escape((depth0?.place ?? container.strict(depth0, "place"))) ?? "")
+ ")\n";
},"118":function(container,depth0,helpers,partials,data) {

return (helpers.escape((depth0?.more ?? container.strict(depth0, "more"))) ?? "")
+ "\n\n";
},"119":function(container,depth0,helpers,partials,data) {

return "**"
+ (helpers.escape((data.root.text?.why ?? container.strict(data.root.text, "why"))) ?? "")
+ ":** "
+ (helpers.sentence((depth0?.why ?? container.strict(depth0, "why"))) ?? "")
+ "\n\n";
},"120":function(container,depth0,helpers,partials,data) {

return "**"
+ (helpers.escape((data.root.text?.fix ?? container.strict(data.root.text, "fix"))) ?? "")
+ ":** "
+ (helpers.sentence((depth0?.fix ?? container.strict(depth0, "fix"))) ?? "")
+ "\n\n";
},"121":function(container,depth0,helpers,partials,data) {

return (helpers.escape((depth0.text?.noFindings ?? container.strict(depth0.text, "noFindings"))) ?? "")
+ "\n\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {

return "# "
+ (helpers.say((depth0?.title ?? container.strict(depth0, "title"))) ?? "")
+ "\n\n"
+ container.each(0, (depth0?.notices ?? container.strict(depth0, "notices")), data)
+ (container.isEmpty((depth0?.summary ?? container.strict(depth0, "summary"))) ? "" : container.print(1, depth0, data))
+ "## "
+ (helpers.escape((depth0.text?.inShort ?? container.strict(depth0.text, "inShort"))) ?? "")
+ "\n\n- "
+ (helpers.escape((depth0.text?.stage ?? container.strict(depth0.text, "stage"))) ?? "")
+ ": "
+ (helpers.say((depth0.stage?.words ?? container.strict(depth0.stage, "words"))) ?? "")
+ "\n"
+ container.each(2, (depth0?.facts ?? container.strict(depth0, "facts")), data)
+ container.each(7, (depth0?.counts ?? container.strict(depth0, "counts")), data)
+ "\n"
+ (container.isEmpty((depth0?.phases ?? container.strict(depth0, "phases"))) ? "" : container.print(8, depth0, data))
+ (container.isEmpty((depth0?.situation ?? container.strict(depth0, "situation"))) ? "" : container.print(10, depth0, data))
+ container.each(25, (depth0?.areas ?? container.strict(depth0, "areas")), data)
+ (container.isEmpty((depth0?.crosses ?? container.strict(depth0, "crosses"))) ? "" : container.print(76, depth0, data))
+ (container.isEmpty((depth0?.documentGroups ?? container.strict(depth0, "documentGroups"))) ? "" : container.print(77, depth0, data))
+ (container.isEmpty((depth0?.approvals ?? container.strict(depth0, "approvals"))) ? "" : container.print(85, depth0, data))
+ container.with(92, (depth0?.preparation ?? container.strict(depth0, "preparation")), data)
+ (container.isEmpty((depth0.realisation?.rows ?? container.strict(depth0.realisation, "rows"))) ? "" : container.print(104, depth0, data))
+ (container.isEmpty((depth0.appendix?.indicators ?? container.strict(depth0.appendix, "indicators"))) ? "" : container.print(106, depth0, data))
+ (container.isEmpty((depth0.appendix?.omissions ?? container.strict(depth0.appendix, "omissions"))) ? "" : container.print(110, depth0, data))
+ "## "
+ (helpers.escape((depth0.words?.method ?? container.strict(depth0.words, "method"))) ?? "")
+ "\n\n"
+ container.each(112, (depth0.words?.methodTexts ?? container.strict(depth0.words, "methodTexts")), data)
+ "## "
+ (helpers.escape((depth0.text?.health ?? container.strict(depth0.text, "health"))) ?? "")
+ "\n\n| "
+ (helpers.escape((depth0.text?.matter ?? container.strict(depth0.text, "matter"))) ?? "")
+ " | "
+ (helpers.escape((depth0.text?.inOrder ?? container.strict(depth0.text, "inOrder"))) ?? "")
+ " | "
+ (helpers.escape((depth0.text?.state ?? container.strict(depth0.text, "state"))) ?? "")
+ " |\n| --- | --- | --- |\n"
+ container.each(113, (depth0?.coverage ?? container.strict(depth0, "coverage")), data)
+ "\n"
+ (container.isEmpty((depth0?.leftOut ?? container.strict(depth0, "leftOut"))) ? "" : container.print(114, depth0, data))
+ (container.isEmpty((depth0?.severities ?? container.strict(depth0, "severities"))) ? container.print(121, depth0, data) : container.each(115, (depth0?.severities ?? container.strict(depth0, "severities")), data))
+ "## "
+ (helpers.escape((depth0.text?.aboutThis ?? container.strict(depth0.text, "aboutThis"))) ?? "")
+ "\n\n"
+ container.each(112, (depth0?.origin ?? container.strict(depth0, "origin")), data)
+ (helpers.escape((depth0.text?.madeWith ?? container.strict(depth0.text, "madeWith"))) ?? "")
+ "\n";
},"useData":true},
};
export const stylesheet = "/* The typeface, in its file's place beside the stylesheet */\n\n@font-face {\n  font-family: \"Source Sans 3\";\n  font-style: normal;\n  font-weight: 200 900;\n  font-display: swap;\n  src: url(\"fonts/source-sans-3-latin.woff2\") format(\"woff2\");\n  unicode-range:\n    U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329,\n    U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD;\n}\n\n@font-face {\n  font-family: \"Source Sans 3\";\n  font-style: italic;\n  font-weight: 200 900;\n  font-display: swap;\n  src: url(\"fonts/source-sans-3-latin-italic.woff2\") format(\"woff2\");\n  unicode-range:\n    U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329,\n    U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD;\n}\n\n/* What the Sámi languages need beyond that is loaded where it stands */\n@font-face {\n  font-family: \"Source Sans 3\";\n  font-style: normal;\n  font-weight: 200 900;\n  font-display: swap;\n  src: url(\"fonts/source-sans-3-latin-ext.woff2\") format(\"woff2\");\n  unicode-range:\n    U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F,\n    U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C4, U+2113, U+2C60-2C7F, U+A720-A7FF;\n}\n\n@font-face {\n  font-family: \"Source Sans 3\";\n  font-style: italic;\n  font-weight: 200 900;\n  font-display: swap;\n  src: url(\"fonts/source-sans-3-latin-ext-italic.woff2\") format(\"woff2\");\n  unicode-range:\n    U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F,\n    U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C4, U+2113, U+2C60-2C7F, U+A720-A7FF;\n}\n\n/*\n * What stands in until the typeface is there: typefaces of the system, made as wide and as high as Source Sans 3, so that no\n * text moves under a reader's eyes. Widths by the texts of examples/mallila in Finnish, Swedish and English; ascent 1.024 and\n * descent 0.4 are those of Source Sans 3, divided by the width.\n */\n@font-face {\n  font-family: \"like Arial\";\n  font-weight: 400;\n  src: local(\"Arial\"), local(\"ArialMT\"), local(\"Liberation Sans\");\n  size-adjust: 92.6%;\n  ascent-override: 110.6%;\n  descent-override: 43.2%;\n  line-gap-override: 0%;\n}\n\n@font-face {\n  font-family: \"like Arial\";\n  font-weight: 700;\n  src: local(\"Arial Bold\"), local(\"Arial-BoldMT\"), local(\"Liberation Sans Bold\");\n  size-adjust: 92.2%;\n  ascent-override: 111.1%;\n  descent-override: 43.4%;\n  line-gap-override: 0%;\n}\n\n@font-face {\n  font-family: \"like Roboto\";\n  font-weight: 400;\n  src: local(\"Roboto\"), local(\"Roboto-Regular\");\n  size-adjust: 94.7%;\n  ascent-override: 108.1%;\n  descent-override: 42.2%;\n  line-gap-override: 0%;\n}\n\n@font-face {\n  font-family: \"like Roboto\";\n  font-weight: 700;\n  src: local(\"Roboto Bold\"), local(\"Roboto-Bold\");\n  size-adjust: 96.4%;\n  ascent-override: 106.2%;\n  descent-override: 41.5%;\n  line-gap-override: 0%;\n}\n\n@font-face {\n  font-family: \"like DejaVu\";\n  font-weight: 400;\n  src: local(\"DejaVu Sans\"), local(\"DejaVuSans\");\n  size-adjust: 81.8%;\n  ascent-override: 125.2%;\n  descent-override: 48.9%;\n  line-gap-override: 0%;\n}\n\n@font-face {\n  font-family: \"like DejaVu\";\n  font-weight: 700;\n  src: local(\"DejaVu Sans Bold\"), local(\"DejaVuSans-Bold\");\n  size-adjust: 76.5%;\n  ascent-override: 133.9%;\n  descent-override: 52.3%;\n  line-gap-override: 0%;\n}\n\n/* Custom properties are the tokens that `site.tokens` of hyte.yaml may set; \"<name>-dark\" sets the dark one. */\n:root {\n  color-scheme: light dark;\n  --ground: #ffffff;\n  --soft: #f5f7f9;\n  --raised: #ffffff;\n  --text: #20262b;\n  --muted: #555f66;\n  --line: #d5dade;\n  --line-strong: #7b868e;\n  --brand: #00357a;\n  --brand-soft: #eaf1f9;\n  --link: #0f56a8;\n  --focus: #b34a00;\n  --notice: #fff4d6;\n  --notice-text: #4d3600;\n  --planned: #e6eaed;\n  --planned-text: #39434a;\n  --planned-fill: #7c878e;\n  --in-progress: #dfecfa;\n  --in-progress-text: #0f4584;\n  --in-progress-fill: #2a6ebb;\n  --done: #dcf1e8;\n  --done-text: #075840;\n  --done-fill: #078364;\n  --paused: #fcefcf;\n  --paused-text: #684600;\n  --paused-fill: #b37400;\n  --cancelled: #fae4e2;\n  --cancelled-text: #8c211c;\n  --cancelled-fill: #ae332d;\n  --merged: #efe5f4;\n  --merged-text: #5d2b74;\n  --merged-fill: #86499c;\n  --none-fill: #7d868d;\n  --mark: #ffe9a8;\n  --font:\n    \"Source Sans 3\", \"like Arial\", \"like Roboto\", \"like DejaVu\", system-ui, -apple-system, \"Segoe UI\", Roboto, \"Helvetica Neue\", \"Noto Sans\",\n    Arial, sans-serif;\n  --font-heading: var(--font);\n  --radius: 6px;\n  --width: 74rem;\n}\n\n@media (prefers-color-scheme: dark) {\n  :root:where(:not([data-theme=\"light\"])) {\n    --ground: #12171c;\n    --soft: #1a2128;\n    --raised: #1a2128;\n    --text: #e8edf1;\n    --muted: #aab5be;\n    --line: #36414b;\n    --line-strong: #7d8b96;\n    --brand: #a9cdf6;\n    --brand-soft: #17283c;\n    --link: #8fc0f7;\n    --focus: #ffb066;\n    --notice: #3a2f10;\n    --notice-text: #fbe6b0;\n    --planned: #2b343c;\n    --planned-text: #d8dfe4;\n    --planned-fill: #7f8b94;\n    --in-progress: #14304f;\n    --in-progress-text: #bcdcff;\n    --in-progress-fill: #5b9fe6;\n    --done: #0e3a2d;\n    --done-text: #b4ecd6;\n    --done-fill: #37b48d;\n    --paused: #40320d;\n    --paused-text: #fbdf9d;\n    --paused-fill: #d9a033;\n    --cancelled: #471d1b;\n    --cancelled-text: #ffc9c4;\n    --cancelled-fill: #e0675f;\n    --merged: #37214a;\n    --merged-text: #e7cdf5;\n    --merged-fill: #b98ad0;\n    --none-fill: #76818a;\n    --mark: #5c4a12;\n  }\n}\n\n:root:where([data-theme=\"dark\"]) {\n    --ground: #12171c;\n    --soft: #1a2128;\n    --raised: #1a2128;\n    --text: #e8edf1;\n    --muted: #aab5be;\n    --line: #36414b;\n    --line-strong: #7d8b96;\n    --brand: #a9cdf6;\n    --brand-soft: #17283c;\n    --link: #8fc0f7;\n    --focus: #ffb066;\n    --notice: #3a2f10;\n    --notice-text: #fbe6b0;\n    --planned: #2b343c;\n    --planned-text: #d8dfe4;\n    --planned-fill: #7f8b94;\n    --in-progress: #14304f;\n    --in-progress-text: #bcdcff;\n    --in-progress-fill: #5b9fe6;\n    --done: #0e3a2d;\n    --done-text: #b4ecd6;\n    --done-fill: #37b48d;\n    --paused: #40320d;\n    --paused-text: #fbdf9d;\n    --paused-fill: #d9a033;\n    --cancelled: #471d1b;\n    --cancelled-text: #ffc9c4;\n    --cancelled-fill: #e0675f;\n    --merged: #37214a;\n    --merged-text: #e7cdf5;\n    --merged-fill: #b98ad0;\n    --none-fill: #76818a;\n    --mark: #5c4a12;\n  }\n\n/* Form controls and scroll bars go with the reader's choice too */\n:root[data-theme=\"light\"] {\n  color-scheme: light;\n}\n\n:root[data-theme=\"dark\"] {\n  color-scheme: dark;\n}\n\n@media (prefers-contrast: more) {\n  :root {\n    --muted: var(--text);\n    --line: var(--line-strong);\n    --line-strong: var(--text);\n    --soft: var(--ground);\n    --raised: var(--ground);\n    --link: var(--brand);\n  }\n}\n\n*,\n::before,\n::after {\n  box-sizing: border-box;\n}\n\nhtml {\n  -webkit-text-size-adjust: 100%;\n  text-size-adjust: 100%;\n  scroll-padding-top: 1rem;\n}\n\nbody {\n  display: flex;\n  flex-direction: column;\n  min-height: 100vh;\n  margin: 0;\n  background: var(--ground);\n  color: var(--text);\n  font: 400 1.125rem/1.55 var(--font);\n  overflow-wrap: anywhere;\n}\n\n.wrap {\n  width: 100%;\n  max-width: var(--width);\n  margin-inline: auto;\n  padding-inline: clamp(1rem, 4vw, 2rem);\n}\n\nh1,\nh2,\nh3 {\n  margin: 3rem 0 0.75rem;\n  font-family: var(--font-heading);\n  font-weight: 650;\n  line-height: 1.25;\n  text-wrap: balance;\n}\n\nh1 {\n  margin-top: 0.25rem;\n  font-size: clamp(1.625rem, 1.1rem + 2.4vw, 2.75rem);\n  line-height: 1.15;\n  letter-spacing: -0.01em;\n  hyphens: auto;\n  color: var(--brand);\n}\n\nh2 {\n  font-size: clamp(1.375rem, 1.2rem + 0.8vw, 1.75rem);\n}\n\nh3 {\n  margin-top: 2rem;\n  font-size: 1.25rem;\n}\n\np,\nul,\nol,\ndl,\nfigure,\nblockquote {\n  margin: 0 0 1rem;\n}\n\nul,\nol {\n  padding-left: 1.25rem;\n}\n\nli + li {\n  margin-top: 0.25rem;\n}\n\na {\n  color: var(--link);\n  text-decoration-thickness: 0.07em;\n  text-underline-offset: 0.18em;\n}\n\na:hover {\n  text-decoration-thickness: 0.14em;\n}\n\n:focus-visible {\n  outline: 3px solid var(--focus);\n  outline-offset: 2px;\n  border-radius: 2px;\n}\n\nmain:focus {\n  outline: none;\n}\n\nmain {\n  flex: 1 0 auto;\n  padding-block: 1rem 4rem;\n}\n\n.skip {\n  position: absolute;\n  left: 1rem;\n  top: -4rem;\n  z-index: 1;\n  padding: 0.75rem 1rem;\n  background: var(--ground);\n  border: 2px solid var(--brand);\n}\n\nmark {\n  padding: 0 0.125em;\n  border-radius: 2px;\n  background: var(--mark);\n  color: var(--text);\n}\n\n/* What a script shows or hides */\n[hidden] {\n  display: none !important;\n}\n\n.skip:focus {\n  top: 0.5rem;\n}\n\n/* For screen readers only */\n.unseen {\n  position: absolute;\n  width: 1px;\n  height: 1px;\n  overflow: hidden;\n  clip-path: inset(50%);\n  white-space: nowrap;\n}\n\ncaption.unseen {\n  padding: 0;\n}\n\n@media (prefers-reduced-motion: no-preference) {\n  html {\n    scroll-behavior: smooth;\n  }\n}\n\n@media (prefers-contrast: more) {\n  a {\n    text-decoration-thickness: 0.12em;\n  }\n\n  :focus-visible {\n    outline-width: 4px;\n  }\n}\n\n/* Around the page */\n\n.site-header {\n  border-top: 4px solid var(--brand);\n  border-bottom: 1px solid var(--line);\n  background: var(--raised);\n}\n\n.site-bar {\n  display: flex;\n  flex-wrap: wrap;\n  align-items: center;\n  justify-content: space-between;\n  gap: 0.5rem 2rem;\n  padding-block: 1rem 0.25rem;\n}\n\n.site-name {\n  margin: 0;\n}\n\n.site-name a {\n  display: flex;\n  align-items: center;\n  gap: 0.75rem;\n  color: var(--text);\n  text-decoration: none;\n}\n\n.site-name a:hover .plan-name {\n  text-decoration: underline;\n}\n\n.logo {\n  max-height: 3rem;\n  max-width: 10rem;\n}\n\n.organisation {\n  display: block;\n  font-size: 0.9375rem;\n  line-height: 1.4;\n  color: var(--muted);\n}\n\n.plan-name {\n  font-size: 1.1875rem;\n  font-weight: 650;\n  line-height: 1.3;\n  color: var(--brand);\n}\n\n.languages ul,\n.site-menu ul,\n.trail ol {\n  display: flex;\n  flex-wrap: wrap;\n  margin-block: 0;\n  list-style: none;\n}\n\n.languages ul {\n  gap: 0.25rem;\n  padding: 0;\n}\n\n.languages li,\n.site-menu li,\n.trail li {\n  margin: 0;\n}\n\n.languages a {\n  display: flex;\n  align-items: center;\n  min-height: 2.75rem;\n  padding: 0.25rem 0.75rem;\n  border-radius: var(--radius);\n  font-size: 1rem;\n}\n\n.languages a[aria-current] {\n  background: var(--brand-soft);\n  color: var(--brand);\n  font-weight: 650;\n  text-decoration: none;\n}\n\n.search-link {\n  margin: 0 0 0 auto;\n}\n\n.search-link a {\n  display: flex;\n  align-items: center;\n  gap: 0.5rem;\n  min-height: 2.75rem;\n  padding-inline: 0.25rem;\n  font-weight: 600;\n}\n\n.search-link svg {\n  fill: none;\n  stroke: currentcolor;\n  stroke-width: 2;\n  stroke-linecap: round;\n}\n\n.site-menu ul {\n  gap: 0 1.5rem;\n}\n\n.site-menu a {\n  display: flex;\n  align-items: center;\n  min-height: 2.75rem;\n  padding: 0.375rem 0 0.25rem;\n  border-bottom: 3px solid transparent;\n  color: var(--text);\n  font-size: 1.0625rem;\n  text-decoration: none;\n}\n\n.site-menu a:hover {\n  border-bottom-color: var(--line-strong);\n}\n\n.site-menu a[aria-current] {\n  border-bottom-color: var(--brand);\n  color: var(--brand);\n  font-weight: 650;\n}\n\n@media (max-width: 40rem) {\n  .site-name {\n    flex-basis: 100%;\n  }\n\n  .languages {\n    order: 1;\n    margin-left: -0.75rem;\n  }\n\n  .search-link {\n    order: 2;\n  }\n\n  .site-menu ul {\n    gap: 0 1.25rem;\n  }\n}\n\n.notices {\n  background: var(--notice);\n  color: var(--notice-text);\n  border-bottom: 1px solid var(--line);\n}\n\n.notice {\n  margin-block: 0;\n  padding-block: 0.625rem;\n  font-size: 1rem;\n}\n\n.trail ol {\n  padding: 0.375rem 0 0;\n  font-size: 1rem;\n}\n\n.trail a {\n  display: inline-block;\n  padding-block: 0.625rem;\n}\n\n.trail li:not(:last-child)::after {\n  content: \"›\" / \"\";\n  margin-inline: 0.5rem;\n  color: var(--muted);\n}\n\n.site-footer {\n  border-top: 1px solid var(--line);\n  background: var(--soft);\n  padding-block: 2rem;\n  font-size: 1rem;\n}\n\n.site-footer p {\n  margin-bottom: 0.5rem;\n}\n\n.publisher {\n  font-weight: 650;\n}\n\n.made {\n  color: var(--muted);\n}\n\n/* Heads and passages */\n\n.page-head {\n  padding-top: 1rem;\n}\n\n.kicker {\n  margin: 0;\n  color: var(--muted);\n  font-size: 1rem;\n  font-weight: 600;\n}\n\n.lead {\n  font-size: 1.3125rem;\n  line-height: 1.5;\n}\n\np.lead,\n.prose {\n  max-width: 44rem;\n}\n\n.prose > :last-child,\n.prose > div > :last-child {\n  margin-bottom: 0;\n}\n\n.prose {\n  margin-bottom: 1.25rem;\n}\n\n.prose.small {\n  margin-bottom: 0.375rem;\n  font-size: 1rem;\n}\n\n.prose table {\n  display: block;\n  overflow-x: auto;\n}\n\n.hero {\n  padding-block: 1.5rem 0.5rem;\n}\n\n.status {\n  display: flex;\n  flex-wrap: wrap;\n  align-items: baseline;\n  gap: 0.25rem 0.625rem;\n}\n\n.columns {\n  display: grid;\n  grid-template-columns: minmax(0, 1fr);\n  gap: 1rem 3rem;\n  margin-top: 1.5rem;\n}\n\n.columns h2:first-child,\n.main-column > section:first-child > h2 {\n  margin-top: 0;\n}\n\n.side {\n  align-self: start;\n  padding: 1.25rem 1.5rem;\n  border: 1px solid var(--line);\n  border-radius: var(--radius);\n  background: var(--soft);\n}\n\n.side:empty {\n  display: none;\n}\n\n.side h2 {\n  margin: 1.5rem 0 0.375rem;\n  font-size: 1.125rem;\n}\n\n.side > * + section {\n  margin-top: 1.5rem;\n}\n\n.side .facts {\n  grid-template-columns: minmax(0, 1fr);\n  margin: 1rem 0 0;\n}\n\n.side > :last-child {\n  margin-bottom: 0;\n}\n\n@media (min-width: 60rem) {\n  .columns {\n    grid-template-columns: minmax(0, 1fr) 21rem;\n  }\n}\n\n.official {\n  max-width: 44rem;\n  padding: 1rem 1.25rem;\n  border-left: 4px solid var(--brand);\n  background: var(--brand-soft);\n  border-radius: 0 var(--radius) var(--radius) 0;\n}\n\n.official figcaption {\n  margin-bottom: 0.25rem;\n  color: var(--muted);\n  font-size: 1rem;\n  font-weight: 600;\n}\n\n.official blockquote {\n  margin: 0;\n}\n\n.official blockquote > :last-child,\n.official blockquote > div > :last-child {\n  margin-bottom: 0;\n}\n\n.facts {\n  display: grid;\n  grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));\n  gap: 0.75rem 2rem;\n}\n\n.facts dt {\n  color: var(--muted);\n  font-size: 1rem;\n  font-weight: 600;\n}\n\n.facts dd {\n  margin: 0;\n}\n\n.plain {\n  margin: 0;\n  padding: 0;\n  list-style: none;\n}\n\n.small,\n.note,\n.when,\n.counts,\n.place {\n  font-size: 1rem;\n}\n\n.note,\n.when,\n.counts,\n.place,\n.missing,\n.role {\n  color: var(--muted);\n}\n\n.label {\n  font-variant-numeric: tabular-nums;\n  font-weight: 650;\n}\n\n.role {\n  font-size: 0.9375rem;\n  white-space: nowrap;\n}\n\n.role::before {\n  content: \"· \" / \"\";\n}\n\n.lead > a:first-child {\n  font-weight: 600;\n}\n\nli.lead {\n  font-size: inherit;\n  line-height: inherit;\n}\n\n/* Words for how things are: always a word, the colour only helps */\n\n.chip,\n.tag {\n  display: inline-block;\n  padding: 0.0625rem 0.625rem;\n  border: 1px solid transparent;\n  border-radius: 1rem;\n  font-size: 0.9375rem;\n  font-weight: 600;\n  line-height: 1.5;\n}\n\n.tag {\n  border-color: var(--line);\n  color: var(--muted);\n  font-weight: 400;\n}\n\n.chip-planned {\n  background: var(--planned);\n  color: var(--planned-text);\n}\n\n.chip-in-progress {\n  background: var(--in-progress);\n  color: var(--in-progress-text);\n}\n\n.chip-done {\n  background: var(--done);\n  color: var(--done-text);\n}\n\n.chip-paused {\n  background: var(--paused);\n  color: var(--paused-text);\n}\n\n.chip-cancelled {\n  background: var(--cancelled);\n  color: var(--cancelled-text);\n}\n\n.chip-merged {\n  background: var(--merged);\n  color: var(--merged-text);\n}\n\n.chip-none {\n  border: 1px dashed var(--line-strong);\n  color: var(--muted);\n  font-weight: 400;\n}\n\n/* Front page */\n\n.numbers,\n.phases,\n.cards,\n.choices,\n.lines,\n.documents,\n.observations,\n.findings,\n.timeline {\n  padding: 0;\n  list-style: none;\n}\n\n.numbers {\n  display: grid;\n  grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr));\n  gap: 1rem;\n}\n\n.numbers li {\n  margin: 0;\n  padding: 1rem 1.25rem;\n  border: 1px solid var(--line);\n  border-radius: var(--radius);\n  background: var(--soft);\n}\n\n.number {\n  display: block;\n  font-size: 2.5rem;\n  font-weight: 650;\n  line-height: 1.1;\n  color: var(--brand);\n  font-variant-numeric: tabular-nums;\n}\n\n.strip {\n  display: block;\n  overflow: hidden;\n  border-radius: 8px;\n  margin-bottom: 0.75rem;\n}\n\n.phase-planned {\n  fill: var(--planned-fill);\n}\n\n.phase-in-progress {\n  fill: var(--in-progress-fill);\n}\n\n.phase-done {\n  fill: var(--done-fill);\n}\n\n.phase-paused {\n  fill: var(--paused-fill);\n}\n\n.phase-cancelled {\n  fill: var(--cancelled-fill);\n}\n\n.phase-merged {\n  fill: var(--merged-fill);\n}\n\n.phase-none {\n  fill: var(--none-fill);\n}\n\n.phases {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.5rem 1.25rem;\n}\n\n.phases li {\n  margin: 0;\n}\n\n.cards {\n  display: grid;\n  grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr));\n  gap: 1.25rem;\n}\n\n.card {\n  position: relative;\n  display: flex;\n  flex-direction: column;\n  margin: 0;\n  padding: 1.25rem 1.5rem;\n  border: 1px solid var(--line);\n  border-top: 4px solid var(--brand);\n  border-radius: var(--radius);\n  background: var(--raised);\n}\n\n.card h3 {\n  margin: 0 0 0.5rem;\n  font-size: 1.25rem;\n}\n\n.card h3 a::after {\n  content: \"\";\n  position: absolute;\n  inset: 0;\n}\n\n.card:hover:has(h3 a) {\n  border-color: var(--brand);\n}\n\n.card p {\n  margin-bottom: 0.75rem;\n}\n\n.card .counts {\n  margin: auto 0 0;\n}\n\n.counts > span {\n  white-space: nowrap;\n}\n\n.card .counts span + span::before {\n  content: \"· \" / \"\";\n}\n\n.phenomena .card {\n  border-top-width: 1px;\n  background: var(--soft);\n}\n\n.lines li {\n  display: flex;\n  flex-wrap: wrap;\n  align-items: baseline;\n  gap: 0 0.5rem;\n  margin: 0;\n  padding: 0.625rem 0;\n  border-bottom: 1px solid var(--line);\n}\n\n.lines .counts {\n  margin-left: auto;\n  padding-left: 1rem;\n}\n\n.documents li {\n  margin: 0;\n  padding: 0.75rem 0;\n  border-bottom: 1px solid var(--line);\n}\n\n.documents li > p {\n  margin-bottom: 0.25rem;\n}\n\n.documents li:target {\n  background: var(--brand-soft);\n}\n\n.tiles {\n  display: grid;\n  grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));\n  gap: 0.375rem 2rem;\n  padding: 0;\n  list-style: none;\n}\n\n.tiles li {\n  margin: 0;\n}\n\n.onward a {\n  font-weight: 600;\n}\n\n.timeline {\n  margin-left: 0.375rem;\n  border-left: 2px solid var(--line);\n}\n\n.timeline > li {\n  position: relative;\n  margin: 0;\n  padding: 0 0 1.25rem 1.5rem;\n}\n\n.timeline > li::before {\n  content: \"\";\n  position: absolute;\n  left: -7px;\n  top: 0.5rem;\n  width: 12px;\n  height: 12px;\n  border: 2px solid var(--brand);\n  border-radius: 50%;\n  background: var(--ground);\n}\n\n.timeline p {\n  margin-bottom: 0.125rem;\n}\n\n.timeline .prose {\n  margin-bottom: 0.25rem;\n}\n\n.observations li {\n  margin-bottom: 1rem;\n  padding-left: 1rem;\n  border-left: 3px solid var(--line);\n}\n\n.observations p {\n  margin-bottom: 0.25rem;\n}\n\n.origin {\n  margin-top: 3rem;\n  padding-top: 0.25rem;\n  border-top: 1px solid var(--line);\n  font-size: 1rem;\n  color: var(--muted);\n}\n\n.origin h2 {\n  margin-top: 1rem;\n  font-size: 1.125rem;\n}\n\n.origin p {\n  margin-bottom: 0.25rem;\n}\n\n/* What a script offers: it shows what stands hidden on the page */\n\n.field {\n  display: flex;\n  flex-direction: column;\n  gap: 0.25rem;\n  margin: 0;\n}\n\n.field label,\n.theme label {\n  font-weight: 600;\n}\n\ninput[type=\"search\"],\nselect {\n  min-height: 2.75rem;\n  max-width: 100%;\n  padding: 0.5rem 0.75rem;\n  border: 1px solid var(--line-strong);\n  border-radius: var(--radius);\n  background: var(--ground);\n  color: var(--text);\n  font: inherit;\n}\n\ninput[type=\"search\"] {\n  width: 100%;\n}\n\nselect {\n  padding-right: 0.5rem;\n}\n\n.search {\n  display: block;\n  max-width: 44rem;\n  margin-block: 1.5rem;\n}\n\n/* The room of the field, until the script that serves it is there */\n[data-scripts] .search[hidden] {\n  display: block !important;\n  visibility: hidden;\n}\n\n.search input {\n  min-height: 3.25rem;\n  border-width: 2px;\n  font-size: 1.25rem;\n}\n\n.search-status,\n.filter-status {\n  margin: 0.75rem 0 0;\n  color: var(--muted);\n}\n\n.search-status:empty {\n  display: none;\n}\n\n.results h2 {\n  margin-top: 1.5rem;\n}\n\n.found {\n  max-width: 52rem;\n  padding: 0;\n  list-style: none;\n}\n\n.found li {\n  margin: 0;\n  padding-block: 1rem;\n  border-bottom: 1px solid var(--line);\n}\n\n.found h3 {\n  margin: 0;\n}\n\n.excerpt {\n  margin: 0.25rem 0 0;\n}\n\n.jump ul {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0 1.5rem;\n  margin: 1rem 0 0;\n  padding: 0;\n  list-style: none;\n}\n\n.jump li {\n  display: flex;\n  align-items: center;\n  gap: 0.375rem;\n  margin: 0;\n}\n\n.jump a {\n  display: flex;\n  align-items: center;\n  min-height: 2.75rem;\n}\n\n.filters {\n  display: grid;\n  grid-template-columns: minmax(min(14rem, 100%), 22rem) auto;\n  justify-content: start;\n  align-items: end;\n  gap: 0.5rem 1rem;\n  margin-block: 1.25rem 0.5rem;\n}\n\n.filter-status {\n  grid-column: 1 / -1;\n  min-height: 1.5em;\n  margin: 0;\n}\n\n@media (max-width: 40rem) {\n  .filters {\n    grid-template-columns: minmax(0, 1fr);\n  }\n}\n\n.theme {\n  display: flex;\n  flex-wrap: wrap;\n  align-items: center;\n  gap: 0.25rem 0.75rem;\n}\n\n.sort {\n  display: inline-flex;\n  align-items: center;\n  gap: 0.375rem;\n  min-height: 2.75rem;\n  margin: -0.5rem;\n  padding: 0.25rem 0.5rem;\n  border: 0;\n  border-radius: var(--radius);\n  background: none;\n  color: inherit;\n  font: inherit;\n  text-align: inherit;\n  hyphens: inherit;\n  cursor: pointer;\n}\n\n.sort:hover {\n  text-decoration: underline;\n}\n\n/* Two arrow heads: both faint until the column is sorted by, then the one that says how */\n.sort::after {\n  flex: none;\n  width: 0.625rem;\n  height: 1rem;\n  background: currentcolor;\n  clip-path: polygon(\n    50% 0,\n    100% 40%,\n    0 40%,\n    0 60%,\n    100% 60%,\n    50% 100%,\n    0 60%,\n    0 40%\n  );\n  content: \"\" / \"\";\n  opacity: 0.55;\n}\n\n[aria-sort] .sort::after {\n  opacity: 1;\n}\n\n[aria-sort=\"ascending\"] .sort::after {\n  clip-path: polygon(50% 20%, 100% 70%, 0 70%);\n}\n\n[aria-sort=\"descending\"] .sort::after {\n  clip-path: polygon(0 30%, 100% 30%, 50% 80%);\n}\n\n@media (forced-colors: active) {\n  .sort::after {\n    background: ButtonText;\n    forced-color-adjust: none;\n  }\n}\n\n/* Tables */\n\n.scroll {\n  overflow-x: auto;\n  margin-bottom: 1.5rem;\n}\n\n.scroll-hint {\n  display: none;\n}\n\ntable {\n  width: 100%;\n  border-collapse: collapse;\n  font-size: 1.0625rem;\n  line-height: 1.45;\n  /* A column is as wide as its longest word. */\n  overflow-wrap: break-word;\n}\n\ncaption {\n  padding-bottom: 0.5rem;\n  color: var(--muted);\n  font-size: 1rem;\n  text-align: left;\n}\n\ntable .note,\ntable .when,\ntable .missing,\ntable .role,\ntable .groups,\ntable .trait {\n  font-size: 0.94em;\n}\n\nth,\ntd {\n  padding: 0.75rem 0.875rem;\n  hyphens: auto;\n  border-bottom: 1px solid var(--line);\n  text-align: left;\n  vertical-align: top;\n}\n\nthead th {\n  border-bottom: 2px solid var(--brand);\n  background: var(--soft);\n  vertical-align: bottom;\n}\n\ntbody th {\n  font-weight: 400;\n}\n\ntbody + tbody {\n  border-top: 2px solid var(--line-strong);\n}\n\ntr.group .prose {\n  margin: 0.25rem 0 0;\n  font-weight: 400;\n}\n\n.group,\ntr.group th {\n  background: var(--soft);\n  font-weight: 650;\n}\n\n.metrics th,\n.metrics td {\n  min-width: 7.5rem;\n}\n\n.metrics .note,\n.metrics .trait,\n.metrics .when {\n  display: block;\n}\n\n.metrics tbody th {\n  min-width: 15rem;\n}\n\n.metrics .trait {\n  color: var(--muted);\n}\n\n.value {\n  overflow-wrap: anywhere;\n  font-weight: 650;\n  font-variant-numeric: tabular-nums;\n}\n\n/* The hint at 56rem tells of these and of the plan's table: none of them fits below that. */\n.metrics,\n.actions {\n  min-width: 52rem;\n}\n\n.actions tbody th {\n  min-width: 14rem;\n}\n\n.actions td:nth-last-child(-n + 2) {\n  white-space: nowrap;\n}\n\n.plan {\n  min-width: 52rem;\n  border: 1px solid var(--line-strong);\n}\n\n.plan th,\n.plan td {\n  border: 1px solid var(--line);\n}\n\n.plan thead th:nth-child(1) {\n  width: 22%;\n}\n\n.plan thead th:nth-child(2) {\n  width: 32%;\n}\n\n.plan thead th:nth-child(3) {\n  width: 24%;\n}\n\n.plan .goal {\n  background: var(--brand-soft);\n  font-weight: 600;\n}\n\n.plan .phenomenon th {\n  background: var(--brand);\n  color: var(--ground);\n  font-weight: 650;\n}\n\n.plan .groups {\n  margin-top: 0.5rem;\n  font-weight: 400;\n}\n\n.metric-list {\n  padding-left: 1rem;\n}\n\n.plan .whole > .note {\n  display: block;\n}\n\n.plan .whole .owners {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0 1.25rem;\n}\n\n.plan .whole li {\n  margin: 0;\n}\n\n.coverage {\n  max-width: 52rem;\n}\n\n.figures {\n  white-space: nowrap;\n  font-variant-numeric: tabular-nums;\n}\n\n.bar {\n  margin-left: 0.75rem;\n  border-radius: 4px;\n}\n\n.bar-ground {\n  fill: var(--planned);\n}\n\n.bar-done {\n  fill: var(--done-fill);\n}\n\n@media (max-width: 56rem) {\n  .scroll-hint {\n    display: block;\n    color: var(--muted);\n    font-size: 1rem;\n  }\n\n  .bar {\n    display: none;\n  }\n}\n\n/* On a phone the name of a row stays in sight and leaves room for the next column. */\n@media screen and (max-width: 40rem) {\n  .scroll:has(> .actions, > .indicators, > .municipal) {\n    scroll-padding-inline-start: 10.5rem;\n  }\n\n  .scroll > .actions,\n  .scroll > .indicators,\n  .scroll > .municipal {\n    min-width: 42rem;\n  }\n\n  :is(.actions, .indicators, .municipal) thead th:first-child,\n  :is(.actions, .indicators, .municipal) tbody th[scope=\"row\"] {\n    position: sticky;\n    left: 0;\n    width: 10rem;\n    min-width: 10rem;\n    padding-inline: 0 0.5rem;\n  }\n\n  :is(.actions, .indicators, .municipal) tbody th[scope=\"row\"] {\n    background: var(--ground);\n  }\n}\n\n@media (max-width: 30rem) {\n  .coverage {\n    font-size: 0.9375rem;\n  }\n\n  .coverage th,\n  .coverage td {\n    padding-inline: 0.25rem;\n  }\n\n  .coverage .chip {\n    padding-inline: 0.25rem;\n    font-size: inherit;\n    border-radius: var(--radius);\n  }\n}\n\n/* Plan health */\n\n.rule {\n  max-width: 52rem;\n  margin-bottom: 1.5rem;\n  padding: 1rem 1.25rem;\n  border: 1px solid var(--line);\n  border-left: 4px solid var(--line-strong);\n  border-radius: var(--radius);\n}\n\n.severity-error .rule {\n  border-left-color: var(--cancelled-fill);\n}\n\n.severity-warning .rule {\n  border-left-color: var(--paused-fill);\n}\n\n.severity-note .rule {\n  border-left-color: var(--in-progress-fill);\n}\n\n.rule .facts {\n  grid-template-columns: minmax(0, 1fr);\n  margin-bottom: 0;\n}\n\n.place {\n  display: block;\n  font-size: 0.875rem;\n}\n\ncode {\n  padding: 0.0625rem 0.25rem;\n  border-radius: 3px;\n  background: var(--planned);\n  color: var(--planned-text);\n  font-family: ui-monospace, \"Cascadia Mono\", Menlo, Consolas, monospace;\n  font-size: 0.9em;\n}\n\n/* Ways on */\n\n.neighbours {\n  display: grid;\n  grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));\n  gap: 1rem;\n  margin-top: 3rem;\n}\n\n.neighbours a {\n  padding: 1rem 1.25rem;\n  border: 1px solid var(--line);\n  border-radius: var(--radius);\n  text-decoration: none;\n}\n\n.neighbours a:hover {\n  border-color: var(--brand);\n}\n\n.neighbours .direction {\n  display: block;\n  color: var(--muted);\n  font-size: 0.875rem;\n}\n\n.neighbours .next {\n  text-align: right;\n}\n\n.choice main {\n  padding-block: 3rem;\n}\n\n.choices {\n  display: grid;\n  grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr));\n  gap: 1.25rem;\n  margin-top: 2rem;\n}\n\n.choices li {\n  margin: 0;\n  padding: 1.25rem 1.5rem;\n  border: 1px solid var(--line);\n  border-top: 4px solid var(--brand);\n  border-radius: var(--radius);\n}\n\n.choices h2 {\n  margin: 0 0 0.5rem;\n}\n\n/* Indicators, municipalities and responsible parties */\n\n.area-figures .area-name {\n  display: block;\n  color: var(--muted);\n  font-size: 0.9375rem;\n}\n\n.area-figures .number {\n  font-size: 1.75rem;\n}\n\n.area-figures .figure-country .number,\n.area-figures .figure-other .number {\n  color: var(--text);\n  font-weight: 400;\n}\n\n.area-figures .note {\n  display: block;\n}\n\n.indicators,\n.municipal {\n  min-width: 56rem;\n}\n\n.indicators tbody th,\n.municipal tbody th {\n  min-width: 15rem;\n}\n\n.indicators .trait,\n.municipal .trait,\n.municipalities .trait,\n.indicators .when,\n.municipal .when,\n.indicators .note,\n.municipal .note {\n  display: block;\n}\n\n.indicators .trait,\n.municipal .trait,\n.municipalities .trait {\n  color: var(--muted);\n}\n\n.course svg {\n  display: block;\n  width: 120px;\n  max-width: none;\n  height: 30px;\n}\n\n.citation {\n  padding-left: 1rem;\n  border-left: 3px solid var(--line);\n}\n\n.deadlines td:nth-child(2) {\n  min-width: 14rem;\n}\n\n.deadlines tbody th,\n.deadlines td:nth-child(3) {\n  white-space: nowrap;\n}\n\n.deadlines .note {\n  display: block;\n}\n\n@media print {\n  .on-screen {\n    display: none;\n  }\n\n  .indicators,\n  .municipal {\n    min-width: 0;\n  }\n}\n\n/* About the publication: method, data, accessibility, archive */\n\n.text-column {\n  max-width: 44rem;\n}\n\n.register-wide {\n  min-width: 44rem;\n}\n\n.register th,\n.register td {\n  padding: 0.5rem 0.875rem;\n}\n\n.register tbody th {\n  font-weight: 600;\n}\n\n.register-wide tbody th,\n.sentences tbody th {\n  min-width: 9rem;\n}\n\n.register .figures {\n  text-align: right;\n  font-variant-numeric: tabular-nums;\n}\n\n.sentences th::first-letter,\n.sentences td::first-letter {\n  text-transform: uppercase;\n}\n\n.take-along {\n  display: grid;\n  grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr));\n  gap: 0.75rem 1.25rem;\n  padding: 0;\n  list-style: none;\n}\n\n.take-along li {\n  margin: 0;\n  padding: 0.75rem 1rem;\n  border: 1px solid var(--line);\n  border-radius: var(--radius);\n}\n\n.take-along a {\n  font-weight: 600;\n}\n\n.take-along .what {\n  display: block;\n  color: var(--muted);\n  font-size: 0.9375rem;\n}\n\n.how-to-cite {\n  margin-left: 0;\n  padding: 0.75rem 1.25rem;\n  border-left: 4px solid var(--brand);\n  background: var(--soft);\n}\n\n.untranslated {\n  margin-bottom: 0.5rem;\n}\n\n/* The foot of every page */\n\n.site-footer .site-pages ul {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0 1.5rem;\n  margin: 1rem 0;\n  padding: 0;\n  list-style: none;\n}\n\n.site-footer .site-pages li {\n  margin: 0;\n}\n\n.site-footer .site-pages a {\n  display: inline-block;\n  padding-block: 0.625rem;\n  font-weight: 400;\n}\n\n@media print {\n  .site-footer {\n    margin-top: 1.5rem;\n    padding-block: 0.75rem;\n    font-size: 0.8125rem;\n    break-inside: avoid;\n  }\n\n  .site-footer p {\n    margin-bottom: 0;\n  }\n\n  .site-footer .site-pages {\n    display: none;\n  }\n}\n\n/* How things stand: a word with a sign, the colour only helps */\n\n.icon {\n  width: 1em;\n  height: 1em;\n  flex: none;\n  fill: none;\n  stroke: currentcolor;\n  stroke-width: 2;\n  stroke-linecap: round;\n  stroke-linejoin: round;\n}\n\n.mark {\n  display: inline-flex;\n  align-items: baseline;\n  gap: 0.375rem;\n  padding: 0.0625rem 0.625rem 0.0625rem 0.5rem;\n  border: 1px solid transparent;\n  border-radius: 1rem;\n  background: var(--planned);\n  color: var(--planned-text);\n  font-size: 0.9375rem;\n  font-weight: 600;\n  line-height: 1.5;\n}\n\n.mark .icon {\n  align-self: center;\n}\n\n.mark-met,\n.mark-on-path,\n.mark-done,\n.mark-fresh {\n  background: var(--done);\n  color: var(--done-text);\n}\n\n.mark-slightly-behind,\n.mark-no-change,\n.mark-paused,\n.mark-ageing {\n  background: var(--paused);\n  color: var(--paused-text);\n}\n\n.mark-behind,\n.mark-not-reached,\n.mark-wrong-direction,\n.mark-late,\n.mark-stale,\n.mark-cancelled {\n  background: var(--cancelled);\n  color: var(--cancelled-text);\n}\n\n.mark-in-progress,\n.mark-awaiting {\n  background: var(--in-progress);\n  color: var(--in-progress-text);\n}\n\n.mark-merged {\n  background: var(--merged);\n  color: var(--merged-text);\n}\n\n.mark-cannot-assess,\n.mark-unknown,\n.mark-none {\n  border: 1px dashed var(--line-strong);\n  background: none;\n  color: var(--muted);\n}\n\n.marks {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.375rem 0.5rem;\n}\n\n.marks li {\n  margin: 0;\n}\n\n.remark {\n  margin: 0.375rem 0 0;\n}\n\n/* The two lights */\n\n.lights {\n  display: grid;\n  grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));\n  gap: 0.75rem 2rem;\n  margin: 0.5rem 0 0;\n}\n\n.light dt {\n  margin-bottom: 0.25rem;\n  color: var(--muted);\n  font-weight: 600;\n}\n\n.light dd {\n  margin: 0;\n}\n\n.light .missing {\n  margin: 0;\n}\n\n.page-head .lights {\n  max-width: 60rem;\n  margin-block: 1.25rem 1.5rem;\n}\n\n.lines.goals > li {\n  display: block;\n  padding: 1.125rem 0;\n}\n\n.lines .marks li {\n  padding: 0;\n  border: 0;\n}\n\n.lines .line {\n  display: flex;\n  flex-wrap: wrap;\n  align-items: baseline;\n  gap: 0 0.5rem;\n  margin: 0;\n}\n\n/* On a phone a number stays with its title, and what is said of it starts below. */\n@media (max-width: 40rem) {\n  .lines > li {\n    display: block;\n  }\n\n  .lines .counts {\n    display: block;\n    width: 100%;\n    margin-left: 0;\n    padding-left: 0;\n  }\n}\n\n.lines .entry {\n  font-size: 1.125rem;\n}\n\n.card .lights {\n  grid-template-columns: minmax(0, 1fr);\n  margin: 0 0 1rem;\n}\n\n/* Front page */\n\n.situation {\n  display: grid;\n  grid-template-columns: repeat(auto-fit, minmax(min(19rem, 100%), 1fr));\n  gap: 1.25rem;\n}\n\n.situation > li {\n  display: flex;\n  flex-direction: column;\n  margin: 0;\n  padding: 1.25rem 1.5rem;\n  border: 1px solid var(--line);\n  border-radius: var(--radius);\n  background: var(--soft);\n}\n\n.situation h3 {\n  margin: 0;\n}\n\n.situation .marks {\n  margin-bottom: 0.5rem;\n}\n\n.situation .onward {\n  margin: auto 0 0;\n  padding-top: 0.75rem;\n}\n\n.news {\n  display: grid;\n  grid-template-columns: minmax(0, 1fr);\n  gap: 0 3rem;\n}\n\n@media (min-width: 60rem) {\n  .news {\n    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);\n  }\n}\n\n.news h3 {\n  margin: 1rem 0 0.25rem;\n  font-size: 1rem;\n}\n\n.news .onward {\n  margin-top: 0.75rem;\n}\n\n.about {\n  margin: 0;\n  font-weight: 600;\n}\n\n.about .note {\n  font-weight: 400;\n}\n\n.matters li {\n  margin: 0;\n  padding: 0.625rem 0;\n  border-bottom: 1px solid var(--line);\n}\n\n.matters p {\n  margin: 0;\n}\n\n.downloads .note {\n  display: block;\n}\n\n.dotted span + span::before {\n  content: \"· \" / \"\";\n}\n\n/* Figures of a focus area */\n\n.headline {\n  display: grid;\n  grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr));\n  gap: 1.25rem;\n}\n\n.headline li {\n  margin: 0;\n  padding: 1.25rem 1.5rem;\n  border: 1px solid var(--line);\n  border-radius: var(--radius);\n}\n\n.headline h3 {\n  margin: 0 0 0.5rem;\n  font-size: 1.0625rem;\n}\n\n.headline p {\n  margin: 0 0 0.25rem;\n}\n\n.headline .own .value {\n  font-size: 2rem;\n  line-height: 1.2;\n  color: var(--brand);\n}\n\n/* Results of a goal */\n\n.metric-block {\n  margin: 0 0 2.5rem;\n  padding: 1.5rem;\n  border: 1px solid var(--line);\n  border-radius: var(--radius);\n  background: var(--chart-ground);\n}\n\n.metric-block > header {\n  display: flex;\n  flex-wrap: wrap;\n  align-items: baseline;\n  justify-content: space-between;\n  gap: 0.375rem 1.5rem;\n}\n\n.metric-block h3 {\n  flex: 1 1 20rem;\n  margin: 0;\n}\n\n.metric-block .verdict {\n  margin: 0;\n}\n\n.metric-block > .note {\n  margin: 0.25rem 0 0;\n}\n\ndl.reading {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 1rem 3rem;\n  margin: 1rem 0;\n}\n\n.reading dt {\n  color: var(--muted);\n  font-weight: 600;\n}\n\n.reading dd {\n  margin: 0;\n}\n\n.reading .value {\n  font-size: 1.25rem;\n}\n\n.reading .now .value {\n  font-size: clamp(1.5rem, 7.5vw, 2rem);\n  line-height: 1.2;\n  color: var(--brand);\n}\n\n.reading .note {\n  display: block;\n}\n\n.metric-block .chart-figure {\n  max-width: none;\n  margin: 1.25rem 0;\n  padding: 0;\n  border: 0;\n  background: none;\n}\n\n/* These are the heading of the block, and the words of the fold, once more. */\n.metric-block > .reading ~ .chart-figure:first-of-type > figcaption,\n.chart-figure > details caption {\n  position: absolute;\n  width: 1px;\n  height: 1px;\n  overflow: hidden;\n  clip-path: inset(50%);\n}\n\n.metric-block > details,\n.chart-figure > details {\n  margin: 0.75rem 0;\n}\n\nsummary {\n  min-height: 2.75rem;\n  padding-block: 0.5rem;\n  color: var(--link);\n  font-weight: 600;\n  cursor: pointer;\n}\n\n.judged[open] {\n  padding: 0 1.25rem 1rem;\n  border-left: 3px solid var(--line);\n}\n\n.judged h4 {\n  margin: 1rem 0 0.25rem;\n  font-size: 1rem;\n}\n\n.judged p {\n  max-width: 44rem;\n  margin: 0 0 0.25rem;\n}\n\n.steps {\n  max-width: 44rem;\n}\n\n.steps [aria-current] {\n  font-weight: 650;\n}\n\n.steps [aria-current]::marker {\n  color: var(--brand);\n}\n\n.citation {\n  margin: 0.75rem 0 0;\n  color: var(--muted);\n}\n\n.gap,\n.beside {\n  min-width: 34rem;\n}\n\n.narrow-hint {\n  display: none;\n}\n\n@media (max-width: 36rem) {\n  .narrow-hint {\n    display: block;\n    color: var(--muted);\n  }\n}\n\n.beside .note {\n  display: block;\n}\n\n@media print {\n  details::details-content {\n    display: block;\n    content-visibility: visible;\n  }\n}\n\n/* Charts and what stands beside them */\n\n.chart-figure {\n  max-width: 48rem;\n  margin: 0 0 2rem;\n  padding: 1.25rem 1.25rem 0.5rem;\n  border: 1px solid var(--line);\n  border-radius: var(--radius);\n  background: var(--chart-ground);\n}\n\n.chart-figure > figcaption {\n  color: var(--text);\n  font-size: 1.125rem;\n  font-weight: 650;\n  line-height: 1.35;\n}\n\n.chart-words {\n  max-width: 46rem;\n  margin: 0.375rem 0 1rem;\n  color: var(--muted);\n}\n\n.chart-scroll {\n  margin-bottom: 1rem;\n}\n\n/* Words in a drawing that is made smaller become too small to read: it is scrolled instead. */\n.chart {\n  display: block;\n  width: 100%;\n  min-width: 30rem;\n  max-width: 45rem;\n  height: auto;\n}\n\n@media screen and (max-width: 36rem) {\n  .chart-figure,\n  .metric-block {\n    padding-inline: 1rem;\n  }\n\n  /* Shadows at the sides that there is more beyond: the covers go along with the drawing, the shadows stay. */\n  .chart-scroll {\n    margin-inline: -0.75rem;\n    background:\n      linear-gradient(to right, var(--chart-ground) 1rem, transparent 2.5rem) local,\n      linear-gradient(to left, var(--chart-ground) 1rem, transparent 2.5rem) local,\n      linear-gradient(to right, var(--line), transparent 0.875rem),\n      linear-gradient(to left, var(--line), transparent 0.875rem);\n  }\n\n  /* Of a line its newest end, with names and values, is seen first. There covers do not go along. */\n  .chart-scroll:has(> .chart-line) {\n    direction: rtl;\n    background: linear-gradient(to right, var(--line), transparent 0.875rem);\n  }\n\n  .chart-scroll > .chart {\n    direction: ltr;\n  }\n}\n\n.chart-circle {\n  min-width: 30rem;\n  max-width: 36rem;\n}\n\n.chart-sparkline {\n  width: 7.5rem;\n  min-width: 0;\n  max-width: none;\n}\n\n.chart-fold {\n  margin-bottom: 0.75rem;\n}\n\n.chart-table {\n  margin-bottom: 1rem;\n}\n\n.chart-table table {\n  width: auto;\n  min-width: min(100%, 24rem);\n}\n\n.chart-table th,\n.chart-table td {\n  padding: 0.375rem 1rem 0.375rem 0.75rem;\n}\n\n.chart-table td {\n  min-width: 6.5rem;\n}\n\n.chart-table:has(td.numeric) td,\n.chart-table:has(td.numeric) thead th + th {\n  text-align: right;\n}\n\n.chart-table td.numeric {\n  font-variant-numeric: tabular-nums;\n  white-space: nowrap;\n}\n\n.chart-downloads {\n  display: flex;\n  flex-wrap: wrap;\n  column-gap: 1.5rem;\n  margin-bottom: 0.25rem;\n}\n\n.chart-downloads li {\n  margin: 0;\n}\n\n.chart-downloads a {\n  display: inline-block;\n  padding-block: 0.625rem;\n}\n\n@media print {\n  .chart-figure {\n    padding: 0;\n    border: 0;\n    break-inside: avoid;\n  }\n\n  .chart {\n    min-width: 0;\n    max-width: 150mm;\n  }\n\n  .chart-sparkline {\n    max-width: 7.5rem;\n  }\n\n  .chart-fold > summary {\n    display: none;\n  }\n\n  .chart-fold::details-content {\n    display: block;\n    content-visibility: visible;\n  }\n}\n\n/* The colours of drawings, as src/charts/stylesheet.ts has them */\n\n:root {\n  --chart-ground: #ffffff;\n  --chart-text: #20262b;\n  --chart-muted: #555f66;\n  --chart-grid: #dde2e6;\n  --chart-axis: #7f8a92;\n  --chart-own: #0b5394;\n  --chart-target: #0a7a3d;\n  --chart-other1: #5d666d;\n  --chart-other2: #a64d00;\n  --chart-other3: #7a3e9d;\n  --chart-other4: #006d75;\n  --chart-other5: #9c1f4f;\n  --chart-bar: #7e95aa;\n  --chart-calm: #68737b;\n  --chart-busy: #2a6ebb;\n  --chart-good: #087a4f;\n  --chart-warn: #945c00;\n  --chart-bad: #ae332d;\n  --chart-merged: #86499c;\n}\n@media (prefers-color-scheme: dark) {\n  :root:where(:not([data-theme=\"light\"])) {\n    --chart-ground: #1a2128;\n    --chart-text: #e8edf1;\n    --chart-muted: #aab5be;\n    --chart-grid: #36414b;\n    --chart-axis: #7f8c97;\n    --chart-own: #7db8f0;\n    --chart-target: #6fd49a;\n    --chart-other1: #b8c0c7;\n    --chart-other2: #f0a35e;\n    --chart-other3: #cda2ec;\n    --chart-other4: #5cc8ce;\n    --chart-other5: #f08fb3;\n    --chart-bar: #6f879d;\n    --chart-calm: #94a0a9;\n    --chart-busy: #6aa9ea;\n    --chart-good: #4cc49b;\n    --chart-warn: #dba63c;\n    --chart-bad: #f0837b;\n    --chart-merged: #c79be0;\n  }\n}\n\n:root:where([data-theme=\"dark\"]) {\n    --chart-ground: #1a2128;\n    --chart-text: #e8edf1;\n    --chart-muted: #aab5be;\n    --chart-grid: #36414b;\n    --chart-axis: #7f8c97;\n    --chart-own: #7db8f0;\n    --chart-target: #6fd49a;\n    --chart-other1: #b8c0c7;\n    --chart-other2: #f0a35e;\n    --chart-other3: #cda2ec;\n    --chart-other4: #5cc8ce;\n    --chart-other5: #f08fb3;\n    --chart-bar: #6f879d;\n    --chart-calm: #94a0a9;\n    --chart-busy: #6aa9ea;\n    --chart-good: #4cc49b;\n    --chart-warn: #dba63c;\n    --chart-bad: #f0837b;\n    --chart-merged: #c79be0;\n  }\n@media print {\n  :root {\n    --chart-ground: #ffffff;\n    --chart-text: #000000;\n    --chart-muted: #20262b;\n    --chart-grid: #9aa3aa;\n    --chart-axis: #7f8a92;\n    --chart-own: #0b5394;\n    --chart-target: #0a7a3d;\n    --chart-other1: #5d666d;\n    --chart-other2: #a64d00;\n    --chart-other3: #7a3e9d;\n    --chart-other4: #006d75;\n    --chart-other5: #9c1f4f;\n    --chart-bar: #7e95aa;\n    --chart-calm: #68737b;\n    --chart-busy: #2a6ebb;\n    --chart-good: #087a4f;\n    --chart-warn: #945c00;\n    --chart-bad: #ae332d;\n    --chart-merged: #86499c;\n  }\n}\n.chart {\n  font-family: var(--font);\n}\n.chart .f-ground {\n  fill: var(--chart-ground);\n}\n.chart .f-text {\n  fill: var(--chart-text);\n}\n.chart .f-muted {\n  fill: var(--chart-muted);\n}\n.chart .f-grid {\n  fill: var(--chart-grid);\n}\n.chart .f-axis {\n  fill: var(--chart-axis);\n}\n.chart .f-own {\n  fill: var(--chart-own);\n}\n.chart .f-target {\n  fill: var(--chart-target);\n}\n.chart .f-other1 {\n  fill: var(--chart-other1);\n}\n.chart .f-other2 {\n  fill: var(--chart-other2);\n}\n.chart .f-other3 {\n  fill: var(--chart-other3);\n}\n.chart .f-other4 {\n  fill: var(--chart-other4);\n}\n.chart .f-other5 {\n  fill: var(--chart-other5);\n}\n.chart .f-bar {\n  fill: var(--chart-bar);\n}\n.chart .f-calm {\n  fill: var(--chart-calm);\n}\n.chart .f-busy {\n  fill: var(--chart-busy);\n}\n.chart .f-good {\n  fill: var(--chart-good);\n}\n.chart .f-warn {\n  fill: var(--chart-warn);\n}\n.chart .f-bad {\n  fill: var(--chart-bad);\n}\n.chart .f-merged {\n  fill: var(--chart-merged);\n}\n.chart .s-ground {\n  stroke: var(--chart-ground);\n}\n.chart .s-text {\n  stroke: var(--chart-text);\n}\n.chart .s-muted {\n  stroke: var(--chart-muted);\n}\n.chart .s-grid {\n  stroke: var(--chart-grid);\n}\n.chart .s-axis {\n  stroke: var(--chart-axis);\n}\n.chart .s-own {\n  stroke: var(--chart-own);\n}\n.chart .s-target {\n  stroke: var(--chart-target);\n}\n.chart .s-other1 {\n  stroke: var(--chart-other1);\n}\n.chart .s-other2 {\n  stroke: var(--chart-other2);\n}\n.chart .s-other3 {\n  stroke: var(--chart-other3);\n}\n.chart .s-other4 {\n  stroke: var(--chart-other4);\n}\n.chart .s-other5 {\n  stroke: var(--chart-other5);\n}\n.chart .s-bar {\n  stroke: var(--chart-bar);\n}\n.chart .s-calm {\n  stroke: var(--chart-calm);\n}\n.chart .s-busy {\n  stroke: var(--chart-busy);\n}\n.chart .s-good {\n  stroke: var(--chart-good);\n}\n.chart .s-warn {\n  stroke: var(--chart-warn);\n}\n.chart .s-bad {\n  stroke: var(--chart-bad);\n}\n.chart .s-merged {\n  stroke: var(--chart-merged);\n}\n@media (forced-colors: active) {\n  :root {\n    --chart-ground: Canvas;\n    --chart-text: CanvasText;\n    --chart-muted: CanvasText;\n    --chart-grid: GrayText;\n    --chart-axis: GrayText;\n    --chart-own: Highlight;\n    --chart-target: CanvasText;\n    --chart-other1: CanvasText;\n    --chart-other2: CanvasText;\n    --chart-other3: CanvasText;\n    --chart-other4: CanvasText;\n    --chart-other5: CanvasText;\n    --chart-bar: GrayText;\n    --chart-calm: CanvasText;\n    --chart-busy: CanvasText;\n    --chart-good: CanvasText;\n    --chart-warn: CanvasText;\n    --chart-bad: CanvasText;\n    --chart-merged: CanvasText;\n  }\n}\n\n/* Above them: nothing faint where the reader asks for contrast, no grid as strong as the lines in it. */\n\n@media (prefers-contrast: more) {\n  .chart .f-muted {\n    fill: var(--chart-text);\n  }\n\n  .chart .s-grid {\n    stroke: var(--chart-axis);\n  }\n}\n\n@media (forced-colors: active) {\n  .chart .s-grid {\n    stroke-opacity: 0.4;\n  }\n}\n\n/* Where the reader has chosen the colours of the system: what only a ground told has a line */\n\n@media (forced-colors: active) {\n  .chip,\n  .mark,\n  .tag,\n  mark,\n  code,\n  .number,\n  .official,\n  .languages a[aria-current] {\n    border: 1px solid;\n  }\n\n  .number,\n  .official {\n    border-color: transparent;\n  }\n\n  /* A line that is transparent has a colour there */\n  .site-menu a:not([aria-current]) {\n    border-bottom-color: Canvas;\n  }\n\n  .site-menu a[aria-current],\n  .sort:hover {\n    text-decoration: underline;\n  }\n\n  .languages a[aria-current],\n  .site-menu a[aria-current] {\n    border-color: Highlight;\n  }\n\n  .strip rect,\n  .bar rect {\n    stroke: CanvasText;\n    stroke-width: 1px;\n    vector-effect: non-scaling-stroke;\n  }\n\n  .bar-done,\n  .phase-done,\n  .phase-in-progress {\n    fill: Highlight;\n  }\n\n  .bar-ground,\n  .phase-planned,\n  .phase-none {\n    fill: Canvas;\n  }\n\n  .phase-paused,\n  .phase-cancelled,\n  .phase-merged {\n    fill: GrayText;\n  }\n}\n\n/* On paper */\n\n@page {\n  margin: 18mm 16mm;\n}\n\n@media print {\n  :root {\n    color-scheme: light;\n    --ground: #ffffff;\n    --soft: #ffffff;\n    --raised: #ffffff;\n    --text: #000000;\n    --muted: #444444;\n    --line: #b5b5b5;\n    --line-strong: #777777;\n    --brand: #00285c;\n    --brand-soft: #ffffff;\n    --link: #00285c;\n    --notice: #ffffff;\n    --notice-text: #000000;\n    --planned: #ffffff;\n    --planned-text: #000000;\n    --planned-fill: #6f7a82;\n    --in-progress: #ffffff;\n    --in-progress-text: #000000;\n    --in-progress-fill: #2a6ebb;\n    --done: #ffffff;\n    --done-text: #000000;\n    --done-fill: #078364;\n    --paused: #ffffff;\n    --paused-text: #000000;\n    --paused-fill: #b37400;\n    --cancelled: #ffffff;\n    --cancelled-text: #000000;\n    --cancelled-fill: #ae332d;\n    --merged: #ffffff;\n    --merged-text: #000000;\n    --merged-fill: #86499c;\n    --none-fill: #7d868d;\n    --mark: #ffffff;\n    --focus: #000000;\n  }\n\n  html {\n    font-size: 9pt;\n    scroll-behavior: auto;\n  }\n\n  body {\n    display: block;\n    line-height: 1.4;\n  }\n\n  .skip,\n  .languages,\n  .search-link,\n  .site-menu,\n  .trail,\n  .neighbours,\n  .scroll-hint,\n  .search,\n  .filters,\n  .theme,\n  .jump,\n  .chart-downloads,\n  .sort::after {\n    display: none !important;\n  }\n\n  .wrap {\n    max-width: none;\n    padding-inline: 0;\n  }\n\n  .site-header {\n    border-top: 0;\n  }\n\n  .site-bar {\n    padding-block: 0 0.5rem;\n  }\n\n  .notices {\n    border-bottom: 1px solid var(--line);\n  }\n\n  main {\n    padding-block: 0 1rem;\n  }\n\n  h2 {\n    margin-top: 1.75rem;\n  }\n\n  .site-footer {\n    margin-top: 1.5rem;\n    padding-block: 0.75rem 0;\n  }\n\n  .columns {\n    display: block;\n  }\n\n  .side {\n    margin-bottom: 1rem;\n    padding: 0.75rem 1rem;\n  }\n\n  .scroll {\n    overflow: visible;\n  }\n\n  .metrics,\n  .actions {\n    min-width: 0;\n  }\n\n  .metrics th,\n  .metrics td,\n  .metrics tbody th,\n  .actions tbody th {\n    min-width: 0;\n  }\n\n  .actions td:nth-last-child(-n + 2) {\n    white-space: normal;\n  }\n\n  th,\n  td {\n    padding: 0.375rem 0.5rem;\n  }\n\n  .plan {\n    min-width: 0;\n    font-size: 1rem;\n  }\n\n  /* A chart has its table below: neither is cut, and the heading row comes again on each sheet */\n  thead {\n    display: table-header-group;\n  }\n\n  tr,\n  .card,\n  .rule,\n  .numbers li,\n  .timeline > li,\n  .documents li,\n  .observations li,\n  .official,\n  figure,\n  svg {\n    break-inside: avoid;\n  }\n\n  h1,\n  h2,\n  h3,\n  caption,\n  figcaption {\n    break-after: avoid;\n  }\n\n  p,\n  li {\n    orphans: 3;\n    widows: 3;\n  }\n\n  .chip,\n  .mark {\n    border: 1px solid currentcolor;\n  }\n\n  .plan .phenomenon th {\n    background: none;\n    color: #000000;\n    border-bottom: 2px solid #000000;\n  }\n\n  a {\n    text-decoration: none;\n  }\n\n  /* Where a link leads out of the report, its address says more than its words */\n  .prose a[href^=\"http\"]::after,\n  .documents a[href^=\"http\"]::after,\n  .facts a[href^=\"http\"]::after,\n  .site-footer a[href^=\"http\"]::after {\n    content: \" <\" attr(href) \">\" / \"\";\n    color: var(--muted);\n    overflow-wrap: anywhere;\n  }\n}\n";
