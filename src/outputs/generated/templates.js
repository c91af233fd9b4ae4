// Made by `npm run generate`. Do not edit.
export const templates = {
"html/accessibility": {"0":function(container,depth0,helpers,partials,data) {
return "<p class=\"note\">"
+ container.escapeExpression(container.lambda(depth0, depth0))
+ "</p>\n";
},"1":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<div class=\"prose\">"
+ container.escapeExpression(lookupProperty(helpers,"markdown").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "shortcomings",0),{"name":"markdown","hash":{},"data":data}))
+ "</div>\n";
},"2":function(container,depth0,helpers,partials,data) {
return "<p>"
+ container.escapeExpression(container.lambda(container.strict(depth0, "noShortcomings",0), depth0))
+ "</p>\n";
},"3":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<div class=\"prose\">"
+ container.escapeExpression(lookupProperty(helpers,"markdown").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "testing",0),{"name":"markdown","hash":{},"data":data}))
+ "</div>\n";
},"4":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<p>"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"words"), "testingMissing",0), depth0))
+ "</p>\n";
},"5":function(container,depth0,helpers,partials,data) {
return "<p>"
+ container.escapeExpression(container.lambda(depth0, depth0))
+ "</p>\n";
},"6":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<p><a href=\""
+ alias3(alias2(alias1(depth0, "feedback",0), depth0))
+ "\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "feedbackBy",0), depth0))
+ "</a></p>\n";
},"7":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<p>"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"words"), "feedbackMissing",0), depth0))
+ "</p>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<header class=\"page-head\">\n<h1>"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "title",0), depth0))
+ "</h1>\n<p class=\"lead\">"
+ alias3(alias2(alias1(depth0, "intro",0), depth0))
+ "</p>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(depth0, "prepared",0),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</header>\n<section class=\"text-column\">\n<h2>"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "state",0), depth0))
+ "</h2>\n<p>"
+ alias3(alias2(alias1(depth0, "state",0), depth0))
+ "</p>\n</section>\n<section class=\"text-column\">\n<h2>"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "shortcomings",0), depth0))
+ "</h2>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "shortcomings",0),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data})) != null ? stack1 : "")
+ "</section>\n<section class=\"text-column\">\n<h2>"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "testing",0), depth0))
+ "</h2>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "testing",0),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.program(4, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(lookupProperty(depth0,"words"), "testedByMaker",0),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</section>\n<section class=\"text-column\">\n<h2>"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "feedback",0), depth0))
+ "</h2>\n<p>"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "feedbackText",0), depth0))
+ "</p>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "feedback",0),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.program(7, data, 0),"data":data})) != null ? stack1 : "")
+ "</section>\n<section class=\"text-column\">\n<h2>"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "supervision",0), depth0))
+ "</h2>\n<p>"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "supervisionText",0), depth0))
+ "</p>\n<p>"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "authority",0), depth0))
+ "<br><a href=\""
+ alias3(alias2(alias1(depth0, "authorityHref",0), depth0))
+ "\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "authorityLink",0), depth0))
+ "</a></p>\n</section>\n<section class=\"text-column\">\n<h2>"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "law",0), depth0))
+ "</h2>\n<p>"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "lawText",0), depth0))
+ "</p>\n</section>";
},"useData":true},
"html/action": {"0":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return " "
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"item"), "label",0), depth0));
},"1":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<span class=\"chip chip-"
+ alias2(container.lambda(alias1(depth0, "phase",0), depth0))
+ "\">"
+ alias2(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "words",0),{"name":"say","hash":{},"data":data}))
+ "</span>";
},"2":function(container,depth0,helpers,partials,data) {
return " <span class=\"when\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "since",0), depth0))
+ "</span>";
},"3":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

return " <span class=\"mark mark-"
+ alias3(alias2(alias1(depth0, "kind",0), depth0))
+ "\"><svg class=\"icon\" viewBox=\"0 0 16 16\" aria-hidden=\"true\" focusable=\"false\"><path d=\""
+ alias3(alias2(alias1(depth0, "icon",0), depth0))
+ "\"/></svg> "
+ alias3(alias2(alias1(depth0, "text",0), depth0))
+ "</span>";
},"4":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return " "
+ container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "statusReason",0),{"name":"say","hash":{},"data":data}));
},"5":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<figure class=\"official\">\n<figcaption>"
+ alias2(container.lambda(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "officialText",0), depth0))
+ "</figcaption>\n<blockquote>"
+ alias2(lookupProperty(helpers,"markdown").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "officialText",0),{"name":"markdown","hash":{},"data":data}))
+ "</blockquote>\n</figure>\n";
},"6":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<div class=\"prose\">"
+ container.escapeExpression(lookupProperty(helpers,"markdown").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "description",0),{"name":"markdown","hash":{},"data":data}))
+ "</div>\n";
},"7":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<section class=\"prose\">\n<h2>"
+ alias2(container.lambda(alias1(depth0, "heading",0), depth0))
+ "</h2>\n"
+ alias2(lookupProperty(helpers,"markdown").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "prose",0),{"name":"markdown","hash":{},"data":data}))
+ "\n</section>\n";
},"8":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"text"), "goals",0), depth0))
+ "</h2>\n<ul class=\"links\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "goals",0),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n</section>\n";
},"9":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "href",0),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.program(12, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</li>\n";
},"10":function(container,depth0,helpers,partials,data) {
return "<span class=\"label\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "label",0), depth0))
+ "</span> ";
},"11":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<a href=\""
+ alias2(container.lambda(alias1(depth0, "href",0), depth0))
+ "\">"
+ alias2(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "words",0),{"name":"say","hash":{},"data":data}))
+ "</a>";
},"12":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "words",0),{"name":"say","hash":{},"data":data}));
},"13":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return " <span class=\"note\">("
+ container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "note",0),{"name":"say","hash":{},"data":data}))
+ ")</span>";
},"14":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"text"), "followUp",0), depth0))
+ "</h2>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "years",0),{"name":"each","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</section>\n";
},"15":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "isOpen",0),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.program(22, data, 0),"data":data})) != null ? stack1 : "");
},"16":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<h3>"
+ container.escapeExpression(container.lambda(alias1(depth0, "year",0), depth0))
+ "</h3>\n<ol class=\"timeline\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "updates",0),{"name":"each","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ol>\n";
},"17":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li><p class=\"when\"><time datetime=\""
+ alias3(alias2(alias1(depth0, "day",0), depth0))
+ "\">"
+ alias3(alias2(alias1(depth0, "date",0), depth0))
+ "</time></p>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "prose",0),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "coverage",0),{"name":"if","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "author",0),{"name":"if","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</li>\n";
},"18":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<div class=\"prose\">"
+ container.escapeExpression(lookupProperty(helpers,"markdown").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "prose",0),{"name":"markdown","hash":{},"data":data}))
+ "</div>";
},"19":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<p>"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "coverage",0), depth0))
+ ": <strong>"
+ alias3(alias2(alias1(depth0, "coverage",0), depth0))
+ "</strong>"
+ ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "coverageNote",0),{"name":"if","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>";
},"20":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return " "
+ container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "coverageNote",0),{"name":"say","hash":{},"data":data}));
},"21":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<p class=\"note\">"
+ container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "author",0),{"name":"say","hash":{},"data":data}))
+ "</p>";
},"22":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<details>\n<summary>"
+ container.escapeExpression(container.lambda(alias1(depth0, "words",0), depth0))
+ "</summary>\n<ol class=\"timeline\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "updates",0),{"name":"each","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ol>\n</details>\n";
},"23":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "basedOn",0), depth0))
+ "</h2>\n<ul class=\"observations\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "observations",0),{"name":"each","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n</section>\n";
},"24":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li>\n<p><strong>"
+ container.escapeExpression(lookupProperty(helpers,"say").call(alias2,alias1(depth0, "words",0),{"name":"say","hash":{},"data":data}))
+ "</strong>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "kind",0),{"name":"if","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "prose",0),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n</li>\n";
},"25":function(container,depth0,helpers,partials,data) {
return " <span class=\"tag\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "kind",0), depth0))
+ "</span>";
},"26":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<ul class=\"plain owners\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "owners",0),{"name":"each","hash":{},"fn":container.program(27, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n";
},"27":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "lead",0),{"name":"if","hash":{},"fn":container.program(28, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ">"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "href",0),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.program(12, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "role",0),{"name":"if","hash":{},"fn":container.program(29, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</li>\n";
},"28":function(container,depth0,helpers,partials,data) {
return " class=\"lead\"";
},"29":function(container,depth0,helpers,partials,data) {
return "&nbsp;<span class=\"role\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "role",0), depth0))
+ "</span>";
},"30":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<span class=\"missing\">"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"text"), "noOwner",0), depth0))
+ "</span>\n";
},"31":function(container,depth0,helpers,partials,data) {
return container.escapeExpression(container.lambda(container.strict(depth0, "schedule",0), depth0));
},"32":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<span class=\"missing\">"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"text"), "noSchedule",0), depth0))
+ "</span>";
},"33":function(container,depth0,helpers,partials,data) {
return "<p class=\"note\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "timing",0), depth0))
+ "</p>";
},"34":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<h2>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"results"), "postponements",0), depth0))
+ "</h2>\n<ul class=\"plain\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "postponements",0),{"name":"each","hash":{},"fn":container.program(35, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n";
},"35":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<li><span class=\"when\">"
+ alias3(alias2(alias1(depth0, "date",0), depth0))
+ "</span> "
+ alias3(alias2(alias1(depth0, "from",0), depth0))
+ ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "reason",0),{"name":"if","hash":{},"fn":container.program(36, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</li>\n";
},"36":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return ". "
+ container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "reason",0),{"name":"say","hash":{},"data":data}));
},"37":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<h2>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"results"), "calendars",0), depth0))
+ "</h2>\n<ul class=\"plain\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "calendars",0),{"name":"each","hash":{},"fn":container.program(38, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n";
},"38":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<li><a href=\""
+ alias3(alias2(alias1(depth0, "href",0), depth0))
+ "\">"
+ alias3(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "words",0),{"name":"say","hash":{},"data":data}))
+ " "
+ alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"results"), "ics",0), depth0))
+ "</a></li>\n";
},"39":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<h2>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"text"), "handling",0), depth0))
+ "</h2>\n<ol class=\"timeline\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "approvals",0),{"name":"each","hash":{},"fn":container.program(40, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ol>";
},"40":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li>\n<p class=\"when\">"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "day",0),{"name":"if","hash":{},"fn":container.program(41, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>\n<p>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "body",0),{"name":"if","hash":{},"fn":container.program(42, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "<span class=\"tag\">"
+ container.escapeExpression(container.lambda(alias1(depth0, "state",0), depth0))
+ "</span></p>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "section",0),{"name":"if","hash":{},"fn":container.program(44, data, 0),"inverse":container.program(46, data, 0),"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "link",0),{"name":"if","hash":{},"fn":container.program(48, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n</li>\n";
},"41":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

return "<time datetime=\""
+ alias3(alias2(alias1(depth0, "day",0), depth0))
+ "\">"
+ alias3(alias2(alias1(depth0, "date",0), depth0))
+ "</time>";
},"42":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<strong>"
+ ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "body",0),{"name":"with","hash":{},"fn":container.program(43, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</strong> ";
},"43":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "href",0),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.program(12, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"44":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<p class=\"note\">"
+ container.escapeExpression(container.lambda(alias1(depth0, "section",0), depth0))
+ ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "caseNumber",0),{"name":"if","hash":{},"fn":container.program(45, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>";
},"45":function(container,depth0,helpers,partials,data) {
return ", "
+ container.escapeExpression(container.lambda(container.strict(depth0, "caseNumber",0), depth0));
},"46":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "caseNumber",0),{"name":"if","hash":{},"fn":container.program(47, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"47":function(container,depth0,helpers,partials,data) {
return "<p class=\"note\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "caseNumber",0), depth0))
+ "</p>";
},"48":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<p>"
+ ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "link",0),{"name":"with","hash":{},"fn":container.program(43, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>";
},"49":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<dl class=\"facts\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "facts",0),{"name":"each","hash":{},"fn":container.program(50, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</dl>";
},"50":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<div>\n<dt>"
+ container.escapeExpression(container.lambda(alias1(depth0, "term",0), depth0))
+ "</dt>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "items",0),{"name":"each","hash":{},"fn":container.program(51, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</div>\n";
},"51":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<dd>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "href",0),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.program(12, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</dd>\n";
},"52":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<section>\n<h2 id=\"metrics\">"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"text"), "metrics",0), depth0))
+ "</h2>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "blocks",0),{"name":"each","hash":{},"fn":container.program(53, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</section>\n";
},"53":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<article class=\"metric-block\" id=\""
+ alias3(alias2(alias1(depth0, "anchor",0), depth0))
+ "\" aria-labelledby=\""
+ alias3(alias2(alias1(depth0, "anchor",0), depth0))
+ "_title\">\n<header>\n<h3 id=\""
+ alias3(alias2(alias1(depth0, "anchor",0), depth0))
+ "_title\">"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ alias3(lookupProperty(helpers,"say").call(alias4,alias1(depth0, "words",0),{"name":"say","hash":{},"data":data}))
+ "</h3>\n<p class=\"verdict\">"
+ ((stack1 = lookupProperty(helpers,"with").call(alias4,alias1(depth0, "verdict",0),{"name":"with","hash":{},"fn":container.program(54, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>\n</header>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "action",0),{"name":"if","hash":{},"fn":container.program(55, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "targetGroups",0),{"name":"if","hash":{},"fn":container.program(56, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n<dl class=\"reading\">\n<div class=\"now\"><dt>"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "latest",0), depth0))
+ "</dt><dd>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "latest",0),{"name":"if","hash":{},"fn":container.program(59, data, 0),"inverse":container.program(64, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "waits",0),{"name":"if","hash":{},"fn":container.program(65, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</dd></div>\n<div><dt>"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "baseline",0), depth0))
+ "</dt><dd>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "baseline",0),{"name":"if","hash":{},"fn":container.program(67, data, 0),"inverse":container.program(64, data, 0),"data":data})) != null ? stack1 : "")
+ "</dd></div>\n<div><dt>"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "target",0), depth0))
+ "</dt>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(depth0, "targets",0),{"name":"each","hash":{},"fn":container.program(68, data, 0),"inverse":container.program(69, data, 0),"data":data})) != null ? stack1 : "")
+ "</div>\n</dl>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(70, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "line",0),{"name":"if","hash":{},"fn":container.program(71, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "chart",0),{"name":"if","hash":{},"fn":container.program(72, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "groups",0),{"name":"if","hash":{},"fn":container.program(80, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "gap",0),{"name":"if","hash":{},"fn":container.program(81, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "<details class=\"judged\">\n<summary>"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"results"), "judged",0), depth0))
+ "<span class=\"unseen\">: "
+ alias3(lookupProperty(helpers,"say").call(alias4,alias1(depth0, "words",0),{"name":"say","hash":{},"data":data}))
+ "</span></summary>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "description",0),{"name":"if","hash":{},"fn":container.program(86, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "traits",0),{"name":"if","hash":{},"fn":container.program(87, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(depth0, "judged",0),{"name":"each","hash":{},"fn":container.program(90, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "age",0),{"name":"if","hash":{},"fn":container.program(96, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(depth0, "age",0),{"name":"each","hash":{},"fn":container.program(92, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</details>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "citation",0),{"name":"if","hash":{},"fn":container.program(97, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</article>";
},"54":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

return "<span class=\"mark mark-"
+ alias3(alias2(alias1(depth0, "kind",0), depth0))
+ "\"><svg class=\"icon\" viewBox=\"0 0 16 16\" aria-hidden=\"true\" focusable=\"false\"><path d=\""
+ alias3(alias2(alias1(depth0, "icon",0), depth0))
+ "\"/></svg> "
+ alias3(alias2(alias1(depth0, "text",0), depth0))
+ "</span>";
},"55":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<p class=\"note\">"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "action",0), depth0))
+ ": "
+ ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "action",0),{"name":"with","hash":{},"fn":container.program(43, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>";
},"56":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<p class=\"note\">"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "targetGroups",0), depth0))
+ ": "
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "targetGroups",0),{"name":"each","hash":{},"fn":container.program(57, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>";
},"57":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "href",0),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.program(12, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"unless").call(alias2,alias1(data, "last",0),{"name":"unless","hash":{},"fn":container.program(58, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"58":function(container,depth0,helpers,partials,data) {
return ", ";
},"59":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "latest",0),{"name":"with","hash":{},"fn":container.program(60, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"60":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<span class=\"value\">"
+ container.escapeExpression(container.lambda(alias1(depth0, "value",0), depth0))
+ "</span>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "period",0),{"name":"if","hash":{},"fn":container.program(61, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "flag",0),{"name":"if","hash":{},"fn":container.program(62, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(63, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"61":function(container,depth0,helpers,partials,data) {
return " <span class=\"when\">("
+ container.escapeExpression(container.lambda(container.strict(depth0, "period",0), depth0))
+ ")</span>";
},"62":function(container,depth0,helpers,partials,data) {
return " <span class=\"note\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "flag",0), depth0))
+ "</span>";
},"63":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return " <span class=\"note\">"
+ container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "note",0),{"name":"say","hash":{},"data":data}))
+ "</span>";
},"64":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<span class=\"missing\">"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"text"), "none",0), depth0))
+ "</span>";
},"65":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return " <span class=\"note\">"
+ container.escapeExpression(container.lambda(alias1(depth0, "waits",0), depth0))
+ ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "waitsReason",0),{"name":"if","hash":{},"fn":container.program(66, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</span>";
},"66":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return ". "
+ container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "waitsReason",0),{"name":"say","hash":{},"data":data}));
},"67":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "baseline",0),{"name":"with","hash":{},"fn":container.program(60, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"68":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<dd><span class=\"value\">"
+ container.escapeExpression(container.lambda(alias1(depth0, "value",0), depth0))
+ "</span>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "period",0),{"name":"if","hash":{},"fn":container.program(61, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "flag",0),{"name":"if","hash":{},"fn":container.program(62, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(63, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</dd>\n";
},"69":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<dd><span class=\"missing\">"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"text"), "none",0), depth0))
+ "</span></dd>\n";
},"70":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<p class=\"note\">"
+ container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "note",0),{"name":"say","hash":{},"data":data}))
+ "</p>";
},"71":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<p class=\"line\">"
+ container.escapeExpression(lookupProperty(helpers,"svg").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "line",0),{"name":"svg","hash":{},"data":data}))
+ "</p>";
},"72":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "chart",0),{"name":"with","hash":{},"fn":container.program(73, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"73":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<figure class=\"chart-figure\" id=\""
+ alias3(alias2(alias1(depth0, "id",0), depth0))
+ "\">\n<figcaption id=\""
+ alias3(alias2(alias1(depth0, "id",0), depth0))
+ "_title\""
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "titleLang",0),{"name":"if","hash":{},"fn":container.program(74, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ">"
+ alias3(alias2(alias1(depth0, "title",0), depth0))
+ "</figcaption>\n<p class=\"chart-words\">"
+ alias3(alias2(alias1(depth0, "description",0), depth0))
+ "</p>\n<section class=\"scroll chart-scroll\" aria-labelledby=\""
+ alias3(alias2(alias1(depth0, "id",0), depth0))
+ "_title\" tabindex=\"0\">"
+ alias3(lookupProperty(helpers,"svg").call(alias4,alias1(depth0, "svg",0),{"name":"svg","hash":{},"data":data}))
+ "</section><details class=\"chart-fold\">\n<summary>"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "table",0), depth0))
+ "</summary>\n<section class=\"scroll chart-table\" aria-labelledby=\""
+ alias3(alias2(alias1(depth0, "id",0), depth0))
+ "_table\" tabindex=\"0\">\n<table>\n<caption id=\""
+ alias3(alias2(alias1(depth0, "id",0), depth0))
+ "_table\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "table",0), depth0))
+ "<span class=\"unseen\">: <span"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "titleLang",0),{"name":"if","hash":{},"fn":container.program(74, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ">"
+ alias3(alias2(alias1(depth0, "title",0), depth0))
+ "</span></span></caption>\n<thead>\n<tr>"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(lookupProperty(depth0,"table"), "head",0),{"name":"each","hash":{},"fn":container.program(75, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</tr>\n</thead>\n<tbody>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(lookupProperty(depth0,"table"), "rows",0),{"name":"each","hash":{},"fn":container.program(76, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</tbody>\n</table>\n</section>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "csvHref",0),{"name":"if","hash":{},"fn":container.program(79, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</details>\n</figure>";
},"74":function(container,depth0,helpers,partials,data) {
return " lang=\""
+ container.escapeExpression(container.lambda(container.strict(depth0, "titleLang",0), depth0))
+ "\"";
},"75":function(container,depth0,helpers,partials,data) {
return "<th scope=\"col\">"
+ container.escapeExpression(container.lambda(depth0, depth0))
+ "</th>";
},"76":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<tr><th scope=\"row\">"
+ container.escapeExpression(container.lambda(alias1(depth0, "header",0), depth0))
+ "</th>"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "cells",0),{"name":"each","hash":{},"fn":container.program(77, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</tr>\n";
},"77":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<td"
+ ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "isNumber",0),{"name":"if","hash":{},"fn":container.program(78, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ">"
+ container.escapeExpression(container.lambda(alias1(depth0, "text",0), depth0))
+ "</td>";
},"78":function(container,depth0,helpers,partials,data) {
return " class=\"numeric\"";
},"79":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<ul class=\"plain chart-downloads\">\n<li><a href=\""
+ alias3(alias2(alias1(depth0, "svgHref",0), depth0))
+ "\" download=\""
+ alias3(alias2(alias1(depth0, "svgName",0), depth0))
+ "\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "saveSvg",0), depth0))
+ "<span class=\"unseen\">: "
+ alias3(alias2(alias1(depth0, "title",0), depth0))
+ "</span></a></li>\n<li><a href=\""
+ alias3(alias2(alias1(depth0, "csvHref",0), depth0))
+ "\" download=\""
+ alias3(alias2(alias1(depth0, "csvName",0), depth0))
+ "\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "saveCsv",0), depth0))
+ "<span class=\"unseen\">: "
+ alias3(alias2(alias1(depth0, "title",0), depth0))
+ "</span></a></li>\n</ul>\n";
},"80":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "groups",0),{"name":"with","hash":{},"fn":container.program(73, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"81":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<p class=\"narrow-hint\">"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "scrollHint",0), depth0))
+ "</p>\n<section class=\"scroll\" aria-labelledby=\""
+ alias3(alias2(alias1(depth0, "anchor",0), depth0))
+ "_gap\" tabindex=\"0\">\n<table class=\"gap\">\n<caption id=\""
+ alias3(alias2(alias1(depth0, "anchor",0), depth0))
+ "_gap\">"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"results"), "gaps",0), depth0))
+ "<span class=\"unseen\">: "
+ alias3(lookupProperty(helpers,"say").call(alias4,alias1(depth0, "words",0),{"name":"say","hash":{},"data":data}))
+ "</span></caption>\n<thead>\n<tr><th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"results"), "period",0), depth0))
+ "</th><th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"gap"), "of",0), depth0))
+ "</th><th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"gap"), "against",0), depth0))
+ "</th><th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"results"), "difference",0), depth0))
+ "</th><th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"results"), "ratio",0), depth0))
+ "</th></tr>\n</thead>\n<tbody>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(lookupProperty(depth0,"gap"), "rows",0),{"name":"each","hash":{},"fn":container.program(82, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</tbody>\n</table>\n</section>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(lookupProperty(depth0,"gap"), "byWorsening",0),{"name":"if","hash":{},"fn":container.program(85, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n";
},"82":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<tr><th scope=\"row\">"
+ alias3(alias2(alias1(depth0, "period",0), depth0))
+ "</th><td>"
+ alias3(alias2(alias1(depth0, "of",0), depth0))
+ "</td><td>"
+ alias3(alias2(alias1(depth0, "against",0), depth0))
+ "</td><td>"
+ alias3(alias2(alias1(depth0, "difference",0), depth0))
+ "</td><td>"
+ ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "ratio",0),{"name":"if","hash":{},"fn":container.program(83, data, 0),"inverse":container.program(84, data, 0),"data":data})) != null ? stack1 : "")
+ "</td></tr>\n";
},"83":function(container,depth0,helpers,partials,data) {
return container.escapeExpression(container.lambda(container.strict(depth0, "ratio",0), depth0));
},"84":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"text"), "none",0), depth0));
},"85":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<p class=\"note\">"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"gap"), "byWorsening",0), depth0))
+ "</p>";
},"86":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<div class=\"prose\">"
+ container.escapeExpression(lookupProperty(helpers,"markdown").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "description",0),{"name":"markdown","hash":{},"data":data}))
+ "</div>";
},"87":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<p class=\"note\">"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "traits",0),{"name":"each","hash":{},"fn":container.program(88, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>";
},"88":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return container.escapeExpression(container.lambda(depth0, depth0))
+ ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(data, "last",0),{"name":"unless","hash":{},"fn":container.program(89, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"89":function(container,depth0,helpers,partials,data) {
return " · ";
},"90":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "heading",0),{"name":"if","hash":{},"fn":container.program(91, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "lines",0),{"name":"each","hash":{},"fn":container.program(92, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "steps",0),{"name":"if","hash":{},"fn":container.program(93, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"91":function(container,depth0,helpers,partials,data) {
return "<h4>"
+ container.escapeExpression(container.lambda(container.strict(depth0, "heading",0), depth0))
+ "</h4>";
},"92":function(container,depth0,helpers,partials,data) {
return "<p>"
+ container.escapeExpression(container.lambda(depth0, depth0))
+ "</p>\n";
},"93":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<ol class=\"steps\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "steps",0),{"name":"each","hash":{},"fn":container.program(94, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ol>\n";
},"94":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<li"
+ ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "isReached",0),{"name":"if","hash":{},"fn":container.program(95, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ">"
+ container.escapeExpression(container.lambda(alias1(depth0, "text",0), depth0))
+ "</li>\n";
},"95":function(container,depth0,helpers,partials,data) {
return " aria-current=\"step\"";
},"96":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<h4>"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"results"), "freshness",0), depth0))
+ "</h4>";
},"97":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "citation",0),{"name":"with","hash":{},"fn":container.program(98, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"98":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<p class=\"citation\">"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "source",0),{"name":"if","hash":{},"fn":container.program(99, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "parts",0),{"name":"each","hash":{},"fn":container.program(100, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "licence",0),{"name":"if","hash":{},"fn":container.program(101, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "."
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "indicator",0),{"name":"if","hash":{},"fn":container.program(103, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>\n";
},"99":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

return alias2(container.lambda(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "source",0), depth0))
+ ": "
+ alias2(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "source",0),{"name":"say","hash":{},"data":data}));
},"100":function(container,depth0,helpers,partials,data) {
return ", "
+ container.escapeExpression(container.lambda(depth0, depth0));
},"101":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "licence",0),{"name":"with","hash":{},"fn":container.program(102, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"102":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return ", "
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "href",0),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.program(12, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"103":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return " "
+ ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "indicator",0),{"name":"with","hash":{},"fn":container.program(104, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"104":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return container.escapeExpression(container.lambda(alias1(lookupProperty(lookupProperty(data,"root"),"results"), "indicator",0), depth0))
+ ": "
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "href",0),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.program(12, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"105":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "links",0), depth0))
+ "</h2>\n<ul>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "links",0),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n</section>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<header class=\"page-head\">\n<p class=\"kicker\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "action",0), depth0))
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(lookupProperty(depth0,"item"), "label",0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>\n<h1>"
+ alias3(lookupProperty(helpers,"say").call(alias4,alias1(lookupProperty(depth0,"item"), "words",0),{"name":"say","hash":{},"data":data}))
+ "</h1>\n<p class=\"status\">"
+ ((stack1 = lookupProperty(helpers,"with").call(alias4,alias1(depth0, "chip",0),{"name":"with","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "since",0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(depth0, "marks",0),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "statusReason",0),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>\n</header>\n<div class=\"columns\">\n<div class=\"main-column\">\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "officialText",0),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "description",0),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(depth0, "passages",0),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "goals",0),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "years",0),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "observations",0),{"name":"if","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</div>\n<aside class=\"side\" aria-label=\""
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "inShort",0), depth0))
+ "\">\n<h2>"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "owners",0), depth0))
+ "</h2>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "owners",0),{"name":"if","hash":{},"fn":container.program(26, data, 0),"inverse":container.program(30, data, 0),"data":data})) != null ? stack1 : "")
+ "<h2>"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "schedule",0), depth0))
+ "</h2>\n<p>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "schedule",0),{"name":"if","hash":{},"fn":container.program(31, data, 0),"inverse":container.program(32, data, 0),"data":data})) != null ? stack1 : "")
+ "</p>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "timing",0),{"name":"if","hash":{},"fn":container.program(33, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "postponements",0),{"name":"if","hash":{},"fn":container.program(34, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "calendars",0),{"name":"if","hash":{},"fn":container.program(37, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "approvals",0),{"name":"if","hash":{},"fn":container.program(39, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "facts",0),{"name":"if","hash":{},"fn":container.program(49, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</aside>\n</div>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "blocks",0),{"name":"if","hash":{},"fn":container.program(52, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "links",0),{"name":"if","hash":{},"fn":container.program(105, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"useData":true},
"html/actor": {"0":function(container,depth0,helpers,partials,data) {
return container.escapeExpression(container.lambda(container.strict(depth0, "actorKind",0), depth0));
},"1":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"text"), "owner",0), depth0));
},"2":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<div class=\"prose\">"
+ container.escapeExpression(lookupProperty(helpers,"markdown").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "description",0),{"name":"markdown","hash":{},"data":data}))
+ "</div>\n";
},"3":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<p>"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"text"), "answersForNothing",0), depth0))
+ "</p>\n";
},"4":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<section>\n<h2 id=\"deadlines\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "deadlines",0), depth0))
+ "</h2>\n<p>"
+ alias3(alias2(alias1(depth0, "deadlinesInShort",0), depth0))
+ "</p>\n<p class=\"scroll-hint\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "scrollHint",0), depth0))
+ "</p>\n<section class=\"scroll\" aria-labelledby=\"deadlines\" tabindex=\"0\">\n<table class=\"deadlines\">\n<caption class=\"unseen\">"
+ alias3(lookupProperty(helpers,"say").call(alias4,alias1(lookupProperty(depth0,"item"), "words",0),{"name":"say","hash":{},"data":data}))
+ ": "
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "deadlines",0), depth0))
+ "</caption>\n<thead>\n<tr>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "deadline",0), depth0))
+ "</th>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "what",0), depth0))
+ "</th>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "timeLeft",0), depth0))
+ "</th>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "status",0), depth0))
+ "</th>\n</tr>\n</thead>\n<tbody>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(depth0, "deadlines",0),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</tbody>\n</table>\n</section>\n</section>\n";
},"5":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<tr>\n<th scope=\"row\">"
+ alias3(alias2(alias1(depth0, "date",0), depth0))
+ "</th>\n<td>"
+ ((stack1 = lookupProperty(helpers,"with").call(alias4,alias1(depth0, "item",0),{"name":"with","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ " <span class=\"note\">"
+ alias3(alias2(alias1(depth0, "kind",0), depth0))
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "through",0),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</span></td>\n<td>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "isLate",0),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.program(13, data, 0),"data":data})) != null ? stack1 : "")
+ "</td>\n<td>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "chip",0),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.program(16, data, 0),"data":data})) != null ? stack1 : "")
+ "</td>\n</tr>\n";
},"6":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "href",0),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.program(9, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
return "<span class=\"label\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "label",0), depth0))
+ "</span> ";
},"8":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<a href=\""
+ alias2(container.lambda(alias1(depth0, "href",0), depth0))
+ "\">"
+ alias2(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "words",0),{"name":"say","hash":{},"data":data}))
+ "</a>";
},"9":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "words",0),{"name":"say","hash":{},"data":data}));
},"10":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return " <span class=\"note\">("
+ container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "note",0),{"name":"say","hash":{},"data":data}))
+ ")</span>";
},"11":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return " · "
+ container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "through",0),{"name":"say","hash":{},"data":data}));
},"12":function(container,depth0,helpers,partials,data) {
return "<span class=\"chip chip-cancelled\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "left",0), depth0))
+ "</span>";
},"13":function(container,depth0,helpers,partials,data) {
return container.escapeExpression(container.lambda(container.strict(depth0, "left",0), depth0));
},"14":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "chip",0),{"name":"with","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"15":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<span class=\"chip chip-"
+ alias2(container.lambda(alias1(depth0, "phase",0), depth0))
+ "\">"
+ alias2(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "words",0),{"name":"say","hash":{},"data":data}))
+ "</span>";
},"16":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<span class=\"missing\">"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"text"), "none",0), depth0))
+ "</span>";
},"17":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ container.escapeExpression(container.lambda(alias1(depth0, "heading",0), depth0))
+ "</h2>\n<ul class=\"lines goals\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "goals",0),{"name":"each","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul></section>\n";
},"18":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li>\n<p class=\"line\"><span class=\"entry\">"
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "item",0),{"name":"with","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</span>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "ended",0),{"name":"if","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ " <span class=\"counts\">"
+ container.escapeExpression(container.lambda(alias1(depth0, "counts",0), depth0))
+ "</span></p>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "lights",0),{"name":"if","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n</li>\n";
},"19":function(container,depth0,helpers,partials,data) {
return " <span class=\"chip chip-cancelled\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "ended",0), depth0))
+ "</span>";
},"20":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "lights",0),{"name":"with","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"21":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<dl class=\"lights\">\n"
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "work",0),{"name":"with","hash":{},"fn":container.program(22, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "result",0),{"name":"with","hash":{},"fn":container.program(22, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n</dl>";
},"22":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<div class=\"light\">\n<dt>"
+ container.escapeExpression(container.lambda(alias1(depth0, "heading",0), depth0))
+ "</dt>\n<dd>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "marks",0),{"name":"if","hash":{},"fn":container.program(23, data, 0),"inverse":container.program(25, data, 0),"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "remark",0),{"name":"if","hash":{},"fn":container.program(26, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n</dd>\n</div>";
},"23":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<ul class=\"plain marks\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "marks",0),{"name":"each","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>";
},"24":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

return "<li><span class=\"mark mark-"
+ alias3(alias2(alias1(depth0, "kind",0), depth0))
+ "\"><svg class=\"icon\" viewBox=\"0 0 16 16\" aria-hidden=\"true\" focusable=\"false\"><path d=\""
+ alias3(alias2(alias1(depth0, "icon",0), depth0))
+ "\"/></svg> "
+ alias3(alias2(alias1(depth0, "text",0), depth0))
+ "</span></li>\n";
},"25":function(container,depth0,helpers,partials,data) {
return "<p class=\"missing\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "words",0), depth0))
+ "</p>";
},"26":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "remark",0),{"name":"with","hash":{},"fn":container.program(27, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"27":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<p class=\"remark\">"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "before",0),{"name":"if","hash":{},"fn":container.program(28, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "item",0),{"name":"if","hash":{},"fn":container.program(29, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ container.escapeExpression(container.lambda(alias1(depth0, "said",0), depth0))
+ "</p>";
},"28":function(container,depth0,helpers,partials,data) {
return container.escapeExpression(container.lambda(container.strict(depth0, "before",0), depth0))
+ " ";
},"29":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "item",0),{"name":"with","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ": ";
},"30":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<h2>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"text"), "inShort",0), depth0))
+ "</h2>\n<dl class=\"facts\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "facts",0),{"name":"each","hash":{},"fn":container.program(31, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</dl>";
},"31":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<div>\n<dt>"
+ container.escapeExpression(container.lambda(alias1(depth0, "term",0), depth0))
+ "</dt>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "items",0),{"name":"each","hash":{},"fn":container.program(32, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</div>\n";
},"32":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<dd>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "href",0),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.program(9, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</dd>\n";
},"33":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<section class=\"on-screen\">\n<h2>"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "calendarHeading",0), depth0))
+ "</h2>\n<p><a href=\""
+ alias3(alias2(alias1(depth0, "calendar",0), depth0))
+ "\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "calendar",0), depth0))
+ "</a></p>\n<p class=\"note\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "calendarNote",0), depth0))
+ "</p>\n</section>\n";
},"34":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<section>\n<h2 id=\""
+ alias3(alias2(alias1(depth0, "anchor",0), depth0))
+ "\">"
+ alias3(alias2(alias1(depth0, "heading",0), depth0))
+ "</h2>\n<p class=\"scroll-hint\">"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "scrollHint",0), depth0))
+ "</p>\n<section class=\"scroll\" aria-labelledby=\""
+ alias3(alias2(alias1(depth0, "anchor",0), depth0))
+ "\" tabindex=\"0\">\n<table class=\"actions\" data-sortable>\n<caption class=\"unseen\">"
+ alias3(lookupProperty(helpers,"say").call(alias4,alias1(lookupProperty(lookupProperty(data,"root"),"item"), "words",0),{"name":"say","hash":{},"data":data}))
+ ": "
+ alias3(alias2(alias1(depth0, "heading",0), depth0))
+ "</caption>\n<thead>\n<tr>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "action",0), depth0))
+ "</th>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "goal",0), depth0))
+ "</th>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "schedule",0), depth0))
+ "</th>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "status",0), depth0))
+ "</th>\n</tr>\n</thead>\n<tbody>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(depth0, "rows",0),{"name":"each","hash":{},"fn":container.program(35, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</tbody>\n</table>\n</section>\n</section>\n";
},"35":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<tr>\n<th scope=\"row\">"
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "item",0),{"name":"with","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "part",0),{"name":"if","hash":{},"fn":container.program(36, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</th>\n<td>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "goal",0),{"name":"if","hash":{},"fn":container.program(37, data, 0),"inverse":container.program(16, data, 0),"data":data})) != null ? stack1 : "")
+ "</td>\n<td data-value=\""
+ container.escapeExpression(container.lambda(alias1(depth0, "scheduleValue",0), depth0))
+ "\">"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "schedule",0),{"name":"if","hash":{},"fn":container.program(38, data, 0),"inverse":container.program(39, data, 0),"data":data})) != null ? stack1 : "")
+ "</td>\n<td>"
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "chip",0),{"name":"with","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</td>\n</tr>\n";
},"36":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return " <span class=\"note\">"
+ container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "part",0),{"name":"say","hash":{},"data":data}))
+ "</span>";
},"37":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "goal",0),{"name":"with","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"38":function(container,depth0,helpers,partials,data) {
return container.escapeExpression(container.lambda(container.strict(depth0, "schedule",0), depth0));
},"39":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<span class=\"missing\">"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"text"), "noSchedule",0), depth0))
+ "</span>";
},"40":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"text"), "answersForDocuments",0), depth0))
+ "</h2>\n<ul>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "documents",0),{"name":"each","hash":{},"fn":container.program(41, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n</section>\n";
},"41":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "href",0),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.program(9, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</li>\n";
},"42":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"text"), "answersForTasks",0), depth0))
+ "</h2>\n<ul>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "tasks",0),{"name":"each","hash":{},"fn":container.program(41, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n</section>\n";
},"43":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "links",0), depth0))
+ "</h2>\n<ul>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "links",0),{"name":"each","hash":{},"fn":container.program(41, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n</section>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<header class=\"page-head\">\n<p class=\"kicker\">"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "actorKind",0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data})) != null ? stack1 : "")
+ "</p>\n<h1>"
+ alias3(lookupProperty(helpers,"say").call(alias2,alias1(lookupProperty(depth0,"item"), "words",0),{"name":"say","hash":{},"data":data}))
+ "</h1>\n</header>\n<div class=\"columns\">\n<div class=\"main-column\">\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "description",0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "nothing",0),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "deadlines",0),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "goalLists",0),{"name":"each","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</div>\n<aside class=\"side\" aria-label=\""
+ alias3(container.lambda(alias1(lookupProperty(depth0,"text"), "inShort",0), depth0))
+ "\">\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "facts",0),{"name":"if","hash":{},"fn":container.program(30, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "calendar",0),{"name":"if","hash":{},"fn":container.program(33, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</aside>\n</div>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "tables",0),{"name":"each","hash":{},"fn":container.program(34, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "documents",0),{"name":"if","hash":{},"fn":container.program(40, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "tasks",0),{"name":"if","hash":{},"fn":container.program(42, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "links",0),{"name":"if","hash":{},"fn":container.program(43, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"useData":true},
"html/actors": {"0":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<section>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "heading",0),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n<ul class=\"lines\" data-filterable>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "actors",0),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n</section>\n";
},"1":function(container,depth0,helpers,partials,data) {
return "<h2>"
+ container.escapeExpression(container.lambda(container.strict(depth0, "heading",0), depth0))
+ "</h2>";
},"2":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li>"
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "item",0),{"name":"with","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "counts",0),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</li>\n";
},"3":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "href",0),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.program(6, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
return "<span class=\"label\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "label",0), depth0))
+ "</span> ";
},"5":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<a href=\""
+ alias2(container.lambda(alias1(depth0, "href",0), depth0))
+ "\">"
+ alias2(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "words",0),{"name":"say","hash":{},"data":data}))
+ "</a>";
},"6":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "words",0),{"name":"say","hash":{},"data":data}));
},"7":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return " <span class=\"note\">("
+ container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "note",0),{"name":"say","hash":{},"data":data}))
+ ")</span>";
},"8":function(container,depth0,helpers,partials,data) {
return " <span class=\"counts\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "counts",0), depth0))
+ "</span>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<header class=\"page-head\">\n<h1>"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "actors",0), depth0))
+ "</h1>\n<p class=\"lead\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "actorsIntro",0), depth0))
+ "</p>\n</header>\n<div class=\"filters\" data-filters hidden>\n<p class=\"field\">\n<label for=\"filter-word\">"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(lookupProperty(data,"root"),"frame"),"screen"),"filter"), "field",0), depth0))
+ "</label>\n<input type=\"search\" id=\"filter-word\" autocomplete=\"off\">\n</p>\n<p class=\"field\" hidden>\n<label for=\"filter-phase\">"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(lookupProperty(data,"root"),"frame"),"screen"),"filter"), "phase",0), depth0))
+ "</label>\n<select id=\"filter-phase\"><option value=\"\">"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(lookupProperty(data,"root"),"frame"),"screen"),"filter"), "everyPhase",0), depth0))
+ "</option></select>\n</p>\n<p class=\"filter-status\" role=\"status\" data-none=\""
+ alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(lookupProperty(data,"root"),"frame"),"screen"),"filter"), "none",0), depth0))
+ "\" data-some=\""
+ alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(lookupProperty(data,"root"),"frame"),"screen"),"filter"), "some",0), depth0))
+ "\"></p>\n</div>"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "sectors",0),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"useData":true},
"html/archive": {"0":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<tr>\n<th scope=\"row\">"
+ alias3(alias2(alias1(depth0, "year",0), depth0))
+ "</th>\n<td><span class=\"chip "
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "isMade",0),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data})) != null ? stack1 : "")
+ "\">"
+ alias3(alias2(alias1(depth0, "report",0), depth0))
+ "</span>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "isNow",0),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</td>\n<td>"
+ alias3(alias2(alias1(depth0, "followUp",0), depth0))
+ "</td>\n</tr>\n";
},"1":function(container,depth0,helpers,partials,data) {
return "chip-done";
},"2":function(container,depth0,helpers,partials,data) {
return "chip-planned";
},"3":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return " <a href=\"index.html\">"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"words"), "now",0), depth0))
+ "</a>";
},"4":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"words"), "handling",0), depth0))
+ "</h2>\n<ol class=\"timeline\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "approvals",0),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ol></section>\n";
},"5":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li>\n<p class=\"when\">"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "day",0),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>\n<p>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "body",0),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "<span class=\"tag\">"
+ container.escapeExpression(container.lambda(alias1(depth0, "state",0), depth0))
+ "</span></p>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "section",0),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.program(15, data, 0),"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "link",0),{"name":"if","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n</li>\n";
},"6":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

return "<time datetime=\""
+ alias3(alias2(alias1(depth0, "day",0), depth0))
+ "\">"
+ alias3(alias2(alias1(depth0, "date",0), depth0))
+ "</time>";
},"7":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<strong>"
+ ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "body",0),{"name":"with","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</strong> ";
},"8":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "href",0),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.program(11, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data) {
return "<span class=\"label\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "label",0), depth0))
+ "</span> ";
},"10":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<a href=\""
+ alias2(container.lambda(alias1(depth0, "href",0), depth0))
+ "\">"
+ alias2(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "words",0),{"name":"say","hash":{},"data":data}))
+ "</a>";
},"11":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "words",0),{"name":"say","hash":{},"data":data}));
},"12":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return " <span class=\"note\">("
+ container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "note",0),{"name":"say","hash":{},"data":data}))
+ ")</span>";
},"13":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<p class=\"note\">"
+ container.escapeExpression(container.lambda(alias1(depth0, "section",0), depth0))
+ ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "caseNumber",0),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>";
},"14":function(container,depth0,helpers,partials,data) {
return ", "
+ container.escapeExpression(container.lambda(container.strict(depth0, "caseNumber",0), depth0));
},"15":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "caseNumber",0),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"16":function(container,depth0,helpers,partials,data) {
return "<p class=\"note\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "caseNumber",0), depth0))
+ "</p>";
},"17":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<p>"
+ ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "link",0),{"name":"with","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>";
},"18":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"words"), "earlier",0), depth0))
+ "</h2>\n<ul>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "reports",0),{"name":"each","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n</section>\n";
},"19":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "href",0),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.program(11, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</li>\n";
},"20":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "ended",0), depth0))
+ "</h2>\n<p class=\"text-column\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "endedIntro",0), depth0))
+ "</p>\n<ul>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "ended",0),{"name":"each","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n</section>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<header class=\"page-head\">\n<h1>"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "title",0), depth0))
+ "</h1>\n<p class=\"lead\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "intro",0), depth0))
+ "</p>\n</header>\n<section>\n<h2 id=\"years\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "years",0), depth0))
+ "</h2>\n<section class=\"scroll\" aria-labelledby=\"years\" tabindex=\"0\">\n<table class=\"register\">\n<caption class=\"unseen\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "yearsCaption",0), depth0))
+ "</caption>\n<thead>\n<tr>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "year",0), depth0))
+ "</th>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "report",0), depth0))
+ "</th>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "followUp",0), depth0))
+ "</th>\n</tr>\n</thead>\n<tbody>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(depth0, "years",0),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</tbody>\n</table>\n</section>\n</section>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "approvals",0),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "reports",0),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "ended",0),{"name":"if","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"useData":true},
"html/choice": {"0":function(container,depth0,helpers,partials,data) {
return "<link rel=\"canonical\" href=\""
+ container.escapeExpression(container.lambda(container.strict(depth0, "canonical",0), depth0))
+ "\">\n";
},"1":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

return "<link rel=\"alternate\" hreflang=\""
+ alias3(alias2(alias1(depth0, "language",0), depth0))
+ "\" href=\""
+ alias3(alias2(alias1(depth0, "href",0), depth0))
+ "\">\n";
},"2":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li lang=\""
+ alias3(alias2(alias1(depth0, "language",0), depth0))
+ "\">\n<h2><a href=\""
+ alias3(alias2(alias1(depth0, "href",0), depth0))
+ "\" hreflang=\""
+ alias3(alias2(alias1(depth0, "language",0), depth0))
+ "\">"
+ alias3(alias2(alias1(depth0, "name",0), depth0))
+ "</a></h2>\n<p"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "titleLanguage",0),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ">"
+ alias3(alias2(alias1(depth0, "title",0), depth0))
+ "</p>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(depth0, "notices",0),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</li>\n";
},"3":function(container,depth0,helpers,partials,data) {
return " lang=\""
+ container.escapeExpression(container.lambda(container.strict(depth0, "titleLanguage",0), depth0))
+ "\"";
},"4":function(container,depth0,helpers,partials,data) {
return "<p class=\"note\">"
+ container.escapeExpression(container.lambda(depth0, depth0))
+ "</p>\n";
},"5":function(container,depth0,helpers,partials,data) {
return "<p class=\"made\">"
+ container.escapeExpression(container.lambda(depth0, depth0))
+ "</p>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<!doctype html>\n<html lang=\""
+ alias3(alias2(alias1(depth0, "language",0), depth0))
+ "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>"
+ alias3(alias2(alias1(depth0, "title",0), depth0))
+ "</title>\n<link rel=\"icon\" href=\"assets/icon.svg\" type=\"image/svg+xml\">\n\u003Cscript src=\"assets/theme.js\">\u003C/script>\n<link rel=\"stylesheet\" href=\"assets/hyte.css\">\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "canonical",0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(depth0, "alternates",0),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</head>\n<body class=\"choice\">\n<main class=\"wrap\">\n<h1>"
+ alias3(alias2(alias1(depth0, "title",0), depth0))
+ "</h1>\n<ul class=\"choices\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(depth0, "choices",0),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n</main>\n<footer class=\"site-footer\">\n<div class=\"wrap\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(depth0, "origin",0),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</div>\n</footer>\n</body>\n</html>";
},"useData":true},
"html/data": {"0":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

return "<li><a href=\""
+ alias3(alias2(alias1(depth0, "href",0), depth0))
+ "\">"
+ alias3(alias2(alias1(depth0, "name",0), depth0))
+ "</a><span class=\"what\">"
+ alias3(alias2(alias1(depth0, "what",0), depth0))
+ "</span></li>\n";
},"1":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<section>\n<h2 id=\"tables\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "tables",0), depth0))
+ "</h2>\n<section class=\"scroll\" aria-labelledby=\"tables\" tabindex=\"0\">\n<table class=\"register\">\n<caption class=\"unseen\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "tablesCaption",0), depth0))
+ "</caption>\n<thead>\n<tr>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "table",0), depth0))
+ "</th>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "whatItHolds",0), depth0))
+ "</th>\n</tr>\n</thead>\n<tbody>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "tables",0),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</tbody>\n</table>\n</section>\n</section>\n";
},"2":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

return "<tr>\n<th scope=\"row\"><a href=\""
+ alias3(alias2(alias1(depth0, "href",0), depth0))
+ "\">"
+ alias3(alias2(alias1(depth0, "name",0), depth0))
+ ".csv</a></th>\n<td lang=\"en\">"
+ alias3(alias2(alias1(depth0, "what",0), depth0))
+ "</td>\n</tr>\n";
},"3":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<section class=\"scroll\" aria-labelledby=\"sources\" tabindex=\"0\">\n<table class=\"register register-wide\">\n<caption class=\"unseen\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "sourcesCaption",0), depth0))
+ "</caption>\n<thead>\n<tr>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "indicator",0), depth0))
+ "</th>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "producer",0), depth0))
+ "</th>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "licence",0), depth0))
+ "</th>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "fetched",0), depth0))
+ "</th>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "freshness",0), depth0))
+ "</th>\n</tr>\n</thead>\n<tbody>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "sources",0),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</tbody>\n</table>\n</section>\n";
},"4":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3=container.escapeExpression, alias4=container.lambda, lookupProperty = container.lookupProperty;

return "<tr>\n<th scope=\"row\">"
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "series",0),{"name":"with","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</th>\n<td>"
+ alias3(lookupProperty(helpers,"say").call(alias2,alias1(depth0, "producer",0),{"name":"say","hash":{},"data":data}))
+ "</td>\n<td>"
+ alias3(lookupProperty(helpers,"say").call(alias2,alias1(depth0, "licence",0),{"name":"say","hash":{},"data":data}))
+ "</td>\n<td>"
+ alias3(alias4(alias1(depth0, "fetched",0), depth0))
+ "</td>\n<td>"
+ alias3(alias4(alias1(depth0, "freshness",0), depth0))
+ "</td>\n</tr>\n";
},"5":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "href",0),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.program(8, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
return "<span class=\"label\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "label",0), depth0))
+ "</span> ";
},"7":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<a href=\""
+ alias2(container.lambda(alias1(depth0, "href",0), depth0))
+ "\">"
+ alias2(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "words",0),{"name":"say","hash":{},"data":data}))
+ "</a>";
},"8":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "words",0),{"name":"say","hash":{},"data":data}));
},"9":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return " <span class=\"note\">("
+ container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "note",0),{"name":"say","hash":{},"data":data}))
+ ")</span>";
},"10":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<p>"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"words"), "noSources",0), depth0))
+ "</p>\n";
},"11":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<h3>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"words"), "leftOut",0), depth0))
+ "</h3>\n<ul class=\"text-column\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "leftOut",0),{"name":"each","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n";
},"12":function(container,depth0,helpers,partials,data) {
return "<li>"
+ container.escapeExpression(container.lambda(depth0, depth0))
+ "</li>\n";
},"13":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<p>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"words"), "citeSources",0), depth0))
+ "</p>\n<ul>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "citations",0),{"name":"each","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n";
},"14":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<li>"
+ ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "address",0),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.program(16, data, 0),"data":data})) != null ? stack1 : "")
+ "</li>\n";
},"15":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

return "<a href=\""
+ alias3(alias2(alias1(depth0, "address",0), depth0))
+ "\">"
+ alias3(alias2(alias1(depth0, "title",0), depth0))
+ "</a>";
},"16":function(container,depth0,helpers,partials,data) {
return container.escapeExpression(container.lambda(container.strict(depth0, "title",0), depth0));
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<header class=\"page-head\">\n<h1>"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "title",0), depth0))
+ "</h1>\n<p class=\"lead\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "intro",0), depth0))
+ "</p>\n</header>\n<section>\n<h2>"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "forms",0), depth0))
+ "</h2>\n<ul class=\"take-along\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(depth0, "downloads",0),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n</section>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "tables",0),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "<section>\n<h2 id=\"sources\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "sources",0), depth0))
+ "</h2>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "sources",0),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.program(10, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "leftOut",0),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</section>\n<section class=\"text-column\">\n<h2>"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "cite",0), depth0))
+ "</h2>\n<p>"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "citeIntro",0), depth0))
+ "</p>\n<blockquote class=\"how-to-cite\">"
+ alias3(alias2(alias1(depth0, "citation",0), depth0))
+ "</blockquote>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "citations",0),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</section>";
},"useData":true},
"html/decisions": {"0":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ container.escapeExpression(container.lambda(alias1(depth0, "heading",0), depth0))
+ "</h2>\n<ul class=\"plain matters\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "matters",0),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "leftOut",0),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n</section>\n";
},"1":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li><p class=\"about\">"
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "item",0),{"name":"with","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>\n<p class=\"note\">"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "mark",0),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ container.escapeExpression(container.lambda(alias1(depth0, "said",0), depth0))
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "reason",0),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p></li>\n";
},"2":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "href",0),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(5, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
return "<span class=\"label\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "label",0), depth0))
+ "</span> ";
},"4":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<a href=\""
+ alias2(container.lambda(alias1(depth0, "href",0), depth0))
+ "\">"
+ alias2(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "words",0),{"name":"say","hash":{},"data":data}))
+ "</a>";
},"5":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "words",0),{"name":"say","hash":{},"data":data}));
},"6":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return " <span class=\"note\">("
+ container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "note",0),{"name":"say","hash":{},"data":data}))
+ ")</span>";
},"7":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "mark",0),{"name":"with","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ " ";
},"8":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

return "<span class=\"mark mark-"
+ alias3(alias2(alias1(depth0, "kind",0), depth0))
+ "\"><svg class=\"icon\" viewBox=\"0 0 16 16\" aria-hidden=\"true\" focusable=\"false\"><path d=\""
+ alias3(alias2(alias1(depth0, "icon",0), depth0))
+ "\"/></svg> "
+ alias3(alias2(alias1(depth0, "text",0), depth0))
+ "</span>";
},"9":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return " "
+ container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "reason",0),{"name":"say","hash":{},"data":data}));
},"10":function(container,depth0,helpers,partials,data) {
return "<p class=\"note\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "leftOut",0), depth0))
+ "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<header class=\"page-head\">\n<h1>"
+ alias3(alias2(alias1(lookupProperty(depth0,"results"), "decisions",0), depth0))
+ "</h1>\n<p class=\"lead\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"results"), "decisionsNote",0), depth0))
+ "</p>\n</header>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "groups",0),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"useData":true},
"html/documents": {"0":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"words"), "timeline",0), depth0))
+ "</h2>\n"
+ ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "timeline",0),{"name":"with","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n</section>\n";
},"1":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<figure class=\"chart-figure\" id=\""
+ alias3(alias2(alias1(depth0, "id",0), depth0))
+ "\">\n<figcaption id=\""
+ alias3(alias2(alias1(depth0, "id",0), depth0))
+ "_title\""
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "titleLang",0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ">"
+ alias3(alias2(alias1(depth0, "title",0), depth0))
+ "</figcaption>\n<p class=\"chart-words\">"
+ alias3(alias2(alias1(depth0, "description",0), depth0))
+ "</p>\n<section class=\"scroll chart-scroll\" aria-labelledby=\""
+ alias3(alias2(alias1(depth0, "id",0), depth0))
+ "_title\" tabindex=\"0\">"
+ alias3(lookupProperty(helpers,"svg").call(alias4,alias1(depth0, "svg",0),{"name":"svg","hash":{},"data":data}))
+ "</section><details class=\"chart-fold\">\n<summary>"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "table",0), depth0))
+ "</summary>\n<section class=\"scroll chart-table\" aria-labelledby=\""
+ alias3(alias2(alias1(depth0, "id",0), depth0))
+ "_table\" tabindex=\"0\">\n<table>\n<caption id=\""
+ alias3(alias2(alias1(depth0, "id",0), depth0))
+ "_table\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "table",0), depth0))
+ "<span class=\"unseen\">: <span"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "titleLang",0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ">"
+ alias3(alias2(alias1(depth0, "title",0), depth0))
+ "</span></span></caption>\n<thead>\n<tr>"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(lookupProperty(depth0,"table"), "head",0),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</tr>\n</thead>\n<tbody>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(lookupProperty(depth0,"table"), "rows",0),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</tbody>\n</table>\n</section>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "csvHref",0),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</details>\n</figure>";
},"2":function(container,depth0,helpers,partials,data) {
return " lang=\""
+ container.escapeExpression(container.lambda(container.strict(depth0, "titleLang",0), depth0))
+ "\"";
},"3":function(container,depth0,helpers,partials,data) {
return "<th scope=\"col\">"
+ container.escapeExpression(container.lambda(depth0, depth0))
+ "</th>";
},"4":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<tr><th scope=\"row\">"
+ container.escapeExpression(container.lambda(alias1(depth0, "header",0), depth0))
+ "</th>"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "cells",0),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</tr>\n";
},"5":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<td"
+ ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "isNumber",0),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ">"
+ container.escapeExpression(container.lambda(alias1(depth0, "text",0), depth0))
+ "</td>";
},"6":function(container,depth0,helpers,partials,data) {
return " class=\"numeric\"";
},"7":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<ul class=\"plain chart-downloads\">\n<li><a href=\""
+ alias3(alias2(alias1(depth0, "svgHref",0), depth0))
+ "\" download=\""
+ alias3(alias2(alias1(depth0, "svgName",0), depth0))
+ "\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "saveSvg",0), depth0))
+ "<span class=\"unseen\">: "
+ alias3(alias2(alias1(depth0, "title",0), depth0))
+ "</span></a></li>\n<li><a href=\""
+ alias3(alias2(alias1(depth0, "csvHref",0), depth0))
+ "\" download=\""
+ alias3(alias2(alias1(depth0, "csvName",0), depth0))
+ "\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "saveCsv",0), depth0))
+ "<span class=\"unseen\">: "
+ alias3(alias2(alias1(depth0, "title",0), depth0))
+ "</span></a></li>\n</ul>\n";
},"8":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ container.escapeExpression(container.lambda(alias1(depth0, "heading",0), depth0))
+ "</h2>\n<ul class=\"documents\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "documents",0),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n</section>\n";
},"9":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li id=\""
+ container.escapeExpression(container.lambda(alias1(depth0, "anchor",0), depth0))
+ "\">\n<p><strong>"
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "item",0),{"name":"with","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</strong>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "kind",0),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "traits",0),{"name":"each","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "statutes",0),{"name":"if","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "prose",0),{"name":"if","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "owners",0),{"name":"if","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n</li>\n";
},"10":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "href",0),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.program(13, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"11":function(container,depth0,helpers,partials,data) {
return "<span class=\"label\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "label",0), depth0))
+ "</span> ";
},"12":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<a href=\""
+ alias2(container.lambda(alias1(depth0, "href",0), depth0))
+ "\">"
+ alias2(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "words",0),{"name":"say","hash":{},"data":data}))
+ "</a>";
},"13":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "words",0),{"name":"say","hash":{},"data":data}));
},"14":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return " <span class=\"note\">("
+ container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "note",0),{"name":"say","hash":{},"data":data}))
+ ")</span>";
},"15":function(container,depth0,helpers,partials,data) {
return " <span class=\"tag\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "kind",0), depth0))
+ "</span>";
},"16":function(container,depth0,helpers,partials,data) {
return " <span class=\"tag\">"
+ container.escapeExpression(container.lambda(depth0, depth0))
+ "</span>";
},"17":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<p class=\"note\">"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "statutes",0),{"name":"each","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>";
},"18":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "href",0),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.program(13, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"unless").call(alias2,alias1(data, "last",0),{"name":"unless","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"19":function(container,depth0,helpers,partials,data) {
return ", ";
},"20":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<div class=\"prose small\">"
+ container.escapeExpression(lookupProperty(helpers,"markdown").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "prose",0),{"name":"markdown","hash":{},"data":data}))
+ "</div>";
},"21":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<p class=\"note\">"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "owner",0), depth0))
+ ": "
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "owners",0),{"name":"each","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<header class=\"page-head\">\n<h1>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"text"), "documents",0), depth0))
+ "</h1>\n</header>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "timeline",0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "documentGroups",0),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"useData":true},
"html/done": {"0":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ container.escapeExpression(container.lambda(alias1(depth0, "year",0), depth0))
+ "</h2>\n<ol class=\"timeline\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "deeds",0),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ol>\n</section>\n";
},"1":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li><p class=\"when\"><time datetime=\""
+ alias3(alias2(alias1(depth0, "day",0), depth0))
+ "\">"
+ alias3(alias2(alias1(depth0, "date",0), depth0))
+ "</time>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "kind",0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>\n<p class=\"about\">"
+ ((stack1 = lookupProperty(helpers,"with").call(alias4,alias1(depth0, "item",0),{"name":"with","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "prose",0),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "coverage",0),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</li>\n";
},"2":function(container,depth0,helpers,partials,data) {
return " <span class=\"tag\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "kind",0), depth0))
+ "</span>";
},"3":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "href",0),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.program(6, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
return "<span class=\"label\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "label",0), depth0))
+ "</span> ";
},"5":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<a href=\""
+ alias2(container.lambda(alias1(depth0, "href",0), depth0))
+ "\">"
+ alias2(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "words",0),{"name":"say","hash":{},"data":data}))
+ "</a>";
},"6":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "words",0),{"name":"say","hash":{},"data":data}));
},"7":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return " <span class=\"note\">("
+ container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "note",0),{"name":"say","hash":{},"data":data}))
+ ")</span>";
},"8":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<div class=\"prose small\">"
+ container.escapeExpression(lookupProperty(helpers,"markdown").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "prose",0),{"name":"markdown","hash":{},"data":data}))
+ "</div>";
},"9":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<p class=\"note\">"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "coverage",0), depth0))
+ ": "
+ alias3(alias2(alias1(depth0, "coverage",0), depth0))
+ "</p>";
},"10":function(container,depth0,helpers,partials,data) {
return "<p class=\"note\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "leftOut",0), depth0))
+ "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<header class=\"page-head\">\n<h1>"
+ alias3(alias2(alias1(lookupProperty(depth0,"results"), "done",0), depth0))
+ "</h1>\n</header>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(depth0, "years",0),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "leftOut",0),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n<p class=\"onward\"><a href=\"feed.xml\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"results"), "feed",0), depth0))
+ "</a></p>";
},"useData":true},
"html/ended": {"0":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<h3>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"words"), "continuedBy",0), depth0))
+ "</h3>\n<ul>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "continuedBy",0),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n";
},"1":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "href",0),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.program(4, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</li>\n";
},"2":function(container,depth0,helpers,partials,data) {
return "<span class=\"label\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "label",0), depth0))
+ "</span> ";
},"3":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<a href=\""
+ alias2(container.lambda(alias1(depth0, "href",0), depth0))
+ "\">"
+ alias2(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "words",0),{"name":"say","hash":{},"data":data}))
+ "</a>";
},"4":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "words",0),{"name":"say","hash":{},"data":data}));
},"5":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return " <span class=\"note\">("
+ container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "note",0),{"name":"say","hash":{},"data":data}))
+ ")</span>";
},"6":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<h3>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"words"), "replacedBy",0), depth0))
+ "</h3>\n<ul>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "replacedBy",0),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<header class=\"page-head\">\n<h1>"
+ alias3(alias2(alias1(depth0, "title",0), depth0))
+ "</h1>\n<p class=\"lead\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "intro",0), depth0))
+ "</p>\n</header>\n<section class=\"text-column\">\n<h2>"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "heading",0), depth0))
+ "</h2>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "continuedBy",0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "replacedBy",0),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "<p><a href=\"../index.html#focus-areas\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "onward",0), depth0))
+ "</a></p>\n</section>";
},"useData":true},
"html/focus-area": {"0":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return " "
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"item"), "label",0), depth0));
},"1":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<p class=\"lead\"><strong>"
+ alias2(container.lambda(alias1(lookupProperty(depth0,"text"), "developmentTargets",0), depth0))
+ ":</strong> "
+ alias2(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "developmentTargets",0),{"name":"say","hash":{},"data":data}))
+ "</p>\n";
},"2":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<dl class=\"lights\">\n"
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "work",0),{"name":"with","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "result",0),{"name":"with","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n</dl>";
},"3":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<div class=\"light\">\n<dt>"
+ container.escapeExpression(container.lambda(alias1(depth0, "heading",0), depth0))
+ "</dt>\n<dd>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "marks",0),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(6, data, 0),"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "remark",0),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n</dd>\n</div>";
},"4":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<ul class=\"plain marks\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "marks",0),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>";
},"5":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

return "<li><span class=\"mark mark-"
+ alias3(alias2(alias1(depth0, "kind",0), depth0))
+ "\"><svg class=\"icon\" viewBox=\"0 0 16 16\" aria-hidden=\"true\" focusable=\"false\"><path d=\""
+ alias3(alias2(alias1(depth0, "icon",0), depth0))
+ "\"/></svg> "
+ alias3(alias2(alias1(depth0, "text",0), depth0))
+ "</span></li>\n";
},"6":function(container,depth0,helpers,partials,data) {
return "<p class=\"missing\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "words",0), depth0))
+ "</p>";
},"7":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "remark",0),{"name":"with","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<p class=\"remark\">"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "before",0),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "item",0),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ container.escapeExpression(container.lambda(alias1(depth0, "said",0), depth0))
+ "</p>";
},"9":function(container,depth0,helpers,partials,data) {
return container.escapeExpression(container.lambda(container.strict(depth0, "before",0), depth0))
+ " ";
},"10":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "item",0),{"name":"with","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ": ";
},"11":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<a href=\""
+ alias2(container.lambda(alias1(depth0, "href",0), depth0))
+ "\">"
+ alias2(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "words",0),{"name":"say","hash":{},"data":data}))
+ "</a>";
},"12":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<figure class=\"official\">\n<figcaption>"
+ alias2(container.lambda(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "officialText",0), depth0))
+ "</figcaption>\n<blockquote>"
+ alias2(lookupProperty(helpers,"markdown").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "officialText",0),{"name":"markdown","hash":{},"data":data}))
+ "</blockquote>\n</figure>\n";
},"13":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<div class=\"prose\">"
+ container.escapeExpression(lookupProperty(helpers,"markdown").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "description",0),{"name":"markdown","hash":{},"data":data}))
+ "</div>\n";
},"14":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<section class=\"prose\">\n<h2>"
+ alias2(container.lambda(alias1(depth0, "heading",0), depth0))
+ "</h2>\n"
+ alias2(lookupProperty(helpers,"markdown").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "prose",0),{"name":"markdown","hash":{},"data":data}))
+ "\n</section>\n";
},"15":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"results"), "figures",0), depth0))
+ "</h2>\n<ul class=\"plain headline\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "figures",0),{"name":"each","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n</section>\n";
},"16":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li>\n<h3>"
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "item",0),{"name":"with","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</h3>\n<p class=\"own\">"
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "own",0),{"name":"with","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "country",0),{"name":"if","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "line",0),{"name":"if","hash":{},"fn":container.program(26, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "source",0),{"name":"if","hash":{},"fn":container.program(27, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n</li>\n";
},"17":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "href",0),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.program(19, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"18":function(container,depth0,helpers,partials,data) {
return "<span class=\"label\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "label",0), depth0))
+ "</span> ";
},"19":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "words",0),{"name":"say","hash":{},"data":data}));
},"20":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return " <span class=\"note\">("
+ container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "note",0),{"name":"say","hash":{},"data":data}))
+ ")</span>";
},"21":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<span class=\"value\">"
+ container.escapeExpression(container.lambda(alias1(depth0, "value",0), depth0))
+ "</span>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "period",0),{"name":"if","hash":{},"fn":container.program(22, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "flag",0),{"name":"if","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"22":function(container,depth0,helpers,partials,data) {
return " <span class=\"when\">("
+ container.escapeExpression(container.lambda(container.strict(depth0, "period",0), depth0))
+ ")</span>";
},"23":function(container,depth0,helpers,partials,data) {
return " <span class=\"note\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "flag",0), depth0))
+ "</span>";
},"24":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return " <span class=\"note\">"
+ container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "note",0),{"name":"say","hash":{},"data":data}))
+ "</span>";
},"25":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<p class=\"country\">"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(lookupProperty(data,"root"),"results"), "country",0), depth0))
+ ": "
+ ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "country",0),{"name":"with","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>";
},"26":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<p class=\"line\">"
+ container.escapeExpression(lookupProperty(helpers,"svg").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "line",0),{"name":"svg","hash":{},"data":data}))
+ "</p>";
},"27":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<p class=\"note\">"
+ alias2(container.lambda(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "source",0), depth0))
+ ": "
+ alias2(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "source",0),{"name":"say","hash":{},"data":data}))
+ "</p>";
},"28":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"text"), "phenomena",0), depth0))
+ "</h2>\n<ul class=\"cards phenomena\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "phenomena",0),{"name":"each","hash":{},"fn":container.program(29, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n</section>\n";
},"29":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li class=\"card\">\n<h3>"
+ container.escapeExpression(lookupProperty(helpers,"say").call(alias2,alias1(lookupProperty(depth0,"item"), "words",0),{"name":"say","hash":{},"data":data}))
+ "</h3>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "prose",0),{"name":"if","hash":{},"fn":container.program(30, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "followedBy",0),{"name":"if","hash":{},"fn":container.program(31, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</li>\n";
},"30":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<div class=\"prose\">"
+ container.escapeExpression(lookupProperty(helpers,"markdown").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "prose",0),{"name":"markdown","hash":{},"data":data}))
+ "</div>";
},"31":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<p class=\"note\">"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "followedBy",0), depth0))
+ ":</p>\n<ul class=\"plain small\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "followedBy",0),{"name":"each","hash":{},"fn":container.program(32, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n";
},"32":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "href",0),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.program(19, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</li>\n";
},"33":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "goals",0), depth0))
+ "</h2>\n<ul class=\"lines goals\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(depth0, "goals",0),{"name":"each","hash":{},"fn":container.program(34, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul></section>\n<section>\n<h2 id=\"plan-table\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "goalsAndActions",0), depth0))
+ "</h2>\n<p class=\"scroll-hint\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "scrollHint",0), depth0))
+ "</p>\n<section class=\"scroll\" aria-labelledby=\"plan-table\" tabindex=\"0\">\n<table class=\"plan\">\n<caption class=\"unseen\">"
+ alias3(lookupProperty(helpers,"say").call(alias4,alias1(lookupProperty(depth0,"item"), "words",0),{"name":"say","hash":{},"data":data}))
+ ": "
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "tableCaption",0), depth0))
+ "</caption>\n<thead>\n<tr>\n<th scope=\"col\" id=\"c-goals\">"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"text"),"columns"), "goals",0), depth0))
+ "</th>\n<th scope=\"col\" id=\"c-actions\">"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"text"),"columns"), "actions",0), depth0))
+ "</th>\n<th scope=\"col\" id=\"c-owners\">"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"text"),"columns"), "owners",0), depth0))
+ "</th>\n<th scope=\"col\" id=\"c-metrics\">"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"text"),"columns"), "metrics",0), depth0))
+ "</th>\n</tr>\n</thead>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(lookupProperty(depth0,"table"), "sections",0),{"name":"each","hash":{},"fn":container.program(37, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</table>\n</section></section>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "timeline",0),{"name":"if","hash":{},"fn":container.program(60, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"34":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li>\n<p class=\"line\"><span class=\"entry\">"
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "item",0),{"name":"with","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</span>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "ended",0),{"name":"if","hash":{},"fn":container.program(35, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ " <span class=\"counts\">"
+ container.escapeExpression(container.lambda(alias1(depth0, "counts",0), depth0))
+ "</span></p>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "lights",0),{"name":"if","hash":{},"fn":container.program(36, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n</li>\n";
},"35":function(container,depth0,helpers,partials,data) {
return " <span class=\"chip chip-cancelled\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "ended",0), depth0))
+ "</span>";
},"36":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "lights",0),{"name":"with","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"37":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "heading",0),{"name":"if","hash":{},"fn":container.program(38, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "goals",0),{"name":"each","hash":{},"fn":container.program(40, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"38":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.escapeExpression, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<tbody>\n<tr class=\"phenomenon\"><th scope=\"rowgroup\" colspan=\"4\" id=\""
+ alias2(container.lambda(alias1(depth0, "anchor",0), depth0))
+ "\">"
+ ((stack1 = lookupProperty(helpers,"if").call(alias3,alias1(lookupProperty(depth0,"heading"), "kind",0),{"name":"if","hash":{},"fn":container.program(39, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ alias2(lookupProperty(helpers,"say").call(alias3,alias1(lookupProperty(depth0,"heading"), "words",0),{"name":"say","hash":{},"data":data}))
+ "</th></tr>\n</tbody>\n";
},"39":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"heading"), "kind",0), depth0))
+ ": ";
},"40":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<tbody>\n<tr>\n<th class=\"goal\" scope=\"rowgroup\" rowspan=\""
+ alias3(alias2(alias1(depth0, "span",0), depth0))
+ "\" id=\""
+ alias3(alias2(alias1(depth0, "anchor",0), depth0))
+ "\" headers=\""
+ alias3(alias2(alias1(depth0, "headers",0), depth0))
+ "\">"
+ ((stack1 = lookupProperty(helpers,"with").call(alias4,alias1(depth0, "item",0),{"name":"with","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "targetGroups",0),{"name":"if","hash":{},"fn":container.program(41, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</th>\n"
+ ((stack1 = lookupProperty(helpers,"with").call(alias4,alias1(depth0, "first",0),{"name":"with","hash":{},"fn":container.program(42, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "<td rowspan=\""
+ alias3(alias2(alias1(depth0, "span",0), depth0))
+ "\" headers=\"c-metrics "
+ alias3(alias2(alias1(depth0, "anchor",0), depth0))
+ "\">\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "metrics",0),{"name":"if","hash":{},"fn":container.program(55, data, 0),"inverse":container.program(58, data, 0),"data":data})) != null ? stack1 : "")
+ "</td>\n</tr>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(depth0, "rows",0),{"name":"each","hash":{},"fn":container.program(59, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</tbody>\n";
},"41":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<ul class=\"plain groups\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "targetGroups",0),{"name":"each","hash":{},"fn":container.program(32, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n";
},"42":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "whole",0),{"name":"if","hash":{},"fn":container.program(43, data, 0),"inverse":container.program(50, data, 0),"data":data})) != null ? stack1 : "");
},"43":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.escapeExpression, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<td class=\"whole\" colspan=\"2\" headers=\"c-actions c-owners "
+ alias2(container.lambda(alias1(depth0, "headers",0), depth0))
+ "\"><span class=\"note\">"
+ alias2(lookupProperty(helpers,"say").call(alias3,alias1(depth0, "words",0),{"name":"say","hash":{},"data":data}))
+ "</span> "
+ ((stack1 = lookupProperty(helpers,"if").call(alias3,alias1(depth0, "owners",0),{"name":"if","hash":{},"fn":container.program(44, data, 0),"inverse":container.program(49, data, 0),"data":data})) != null ? stack1 : "")
+ "</td>\n";
},"44":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<ul class=\"plain owners\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "owners",0),{"name":"each","hash":{},"fn":container.program(45, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n";
},"45":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "lead",0),{"name":"if","hash":{},"fn":container.program(46, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ">"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "href",0),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.program(19, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "lead",0),{"name":"if","hash":{},"fn":container.program(47, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</li>\n";
},"46":function(container,depth0,helpers,partials,data) {
return " class=\"lead\"";
},"47":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "role",0),{"name":"if","hash":{},"fn":container.program(48, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"48":function(container,depth0,helpers,partials,data) {
return "&nbsp;<span class=\"role\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "role",0), depth0))
+ "</span>";
},"49":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<span class=\"missing\">"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"text"), "noOwner",0), depth0))
+ "</span>\n";
},"50":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "group",0),{"name":"if","hash":{},"fn":container.program(51, data, 0),"inverse":container.program(52, data, 0),"data":data})) != null ? stack1 : "");
},"51":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<th class=\"group\" scope=\"row\" colspan=\"2\" id=\""
+ alias3(alias2(alias1(depth0, "anchor",0), depth0))
+ "\" headers=\"c-actions "
+ alias3(alias2(alias1(depth0, "headers",0), depth0))
+ "\">"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "href",0),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.program(19, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</th>\n";
},"52":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "empty",0),{"name":"if","hash":{},"fn":container.program(53, data, 0),"inverse":container.program(54, data, 0),"data":data})) != null ? stack1 : "");
},"53":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<td class=\"missing\" colspan=\"2\" headers=\"c-actions "
+ alias2(container.lambda(alias1(depth0, "headers",0), depth0))
+ "\">"
+ alias2(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "words",0),{"name":"say","hash":{},"data":data}))
+ "</td>\n";
},"54":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<th class=\"action\" scope=\"row\" id=\""
+ alias3(alias2(alias1(depth0, "anchor",0), depth0))
+ "\" headers=\"c-actions "
+ alias3(alias2(alias1(depth0, "headers",0), depth0))
+ "\">"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "href",0),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.program(19, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</th>\n<td headers=\"c-owners "
+ alias3(alias2(alias1(depth0, "headers",0), depth0))
+ " "
+ alias3(alias2(alias1(depth0, "anchor",0), depth0))
+ "\">"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "owners",0),{"name":"if","hash":{},"fn":container.program(44, data, 0),"inverse":container.program(49, data, 0),"data":data})) != null ? stack1 : "")
+ "</td>\n";
},"55":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<ul class=\"metric-list\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "metrics",0),{"name":"each","hash":{},"fn":container.program(56, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n";
},"56":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li>"
+ container.escapeExpression(lookupProperty(helpers,"say").call(alias2,alias1(depth0, "words",0),{"name":"say","hash":{},"data":data}))
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "of",0),{"name":"if","hash":{},"fn":container.program(57, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</li>\n";
},"57":function(container,depth0,helpers,partials,data) {
return " <span class=\"note\">("
+ container.escapeExpression(container.lambda(container.strict(depth0, "of",0), depth0))
+ ")</span>";
},"58":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<span class=\"missing\">"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"text"), "noMetrics",0), depth0))
+ "</span>\n";
},"59":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<tr>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "whole",0),{"name":"if","hash":{},"fn":container.program(43, data, 0),"inverse":container.program(50, data, 0),"data":data})) != null ? stack1 : "")
+ "</tr>\n";
},"60":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "timeline",0),{"name":"with","hash":{},"fn":container.program(61, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n";
},"61":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<figure class=\"chart-figure\" id=\""
+ alias3(alias2(alias1(depth0, "id",0), depth0))
+ "\">\n<figcaption id=\""
+ alias3(alias2(alias1(depth0, "id",0), depth0))
+ "_title\""
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "titleLang",0),{"name":"if","hash":{},"fn":container.program(62, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ">"
+ alias3(alias2(alias1(depth0, "title",0), depth0))
+ "</figcaption>\n<p class=\"chart-words\">"
+ alias3(alias2(alias1(depth0, "description",0), depth0))
+ "</p>\n<section class=\"scroll chart-scroll\" aria-labelledby=\""
+ alias3(alias2(alias1(depth0, "id",0), depth0))
+ "_title\" tabindex=\"0\">"
+ alias3(lookupProperty(helpers,"svg").call(alias4,alias1(depth0, "svg",0),{"name":"svg","hash":{},"data":data}))
+ "</section><section class=\"scroll chart-table\" aria-labelledby=\""
+ alias3(alias2(alias1(depth0, "id",0), depth0))
+ "_table\" tabindex=\"0\">\n<table>\n<caption id=\""
+ alias3(alias2(alias1(depth0, "id",0), depth0))
+ "_table\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "table",0), depth0))
+ "<span class=\"unseen\">: <span"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "titleLang",0),{"name":"if","hash":{},"fn":container.program(62, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ">"
+ alias3(alias2(alias1(depth0, "title",0), depth0))
+ "</span></span></caption>\n<thead>\n<tr>"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(lookupProperty(depth0,"table"), "head",0),{"name":"each","hash":{},"fn":container.program(63, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</tr>\n</thead>\n<tbody>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(lookupProperty(depth0,"table"), "rows",0),{"name":"each","hash":{},"fn":container.program(64, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</tbody>\n</table>\n</section>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "csvHref",0),{"name":"if","hash":{},"fn":container.program(67, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</figure>";
},"62":function(container,depth0,helpers,partials,data) {
return " lang=\""
+ container.escapeExpression(container.lambda(container.strict(depth0, "titleLang",0), depth0))
+ "\"";
},"63":function(container,depth0,helpers,partials,data) {
return "<th scope=\"col\">"
+ container.escapeExpression(container.lambda(depth0, depth0))
+ "</th>";
},"64":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<tr><th scope=\"row\">"
+ container.escapeExpression(container.lambda(alias1(depth0, "header",0), depth0))
+ "</th>"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "cells",0),{"name":"each","hash":{},"fn":container.program(65, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</tr>\n";
},"65":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<td"
+ ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "isNumber",0),{"name":"if","hash":{},"fn":container.program(66, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ">"
+ container.escapeExpression(container.lambda(alias1(depth0, "text",0), depth0))
+ "</td>";
},"66":function(container,depth0,helpers,partials,data) {
return " class=\"numeric\"";
},"67":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<ul class=\"plain chart-downloads\">\n<li><a href=\""
+ alias3(alias2(alias1(depth0, "svgHref",0), depth0))
+ "\" download=\""
+ alias3(alias2(alias1(depth0, "svgName",0), depth0))
+ "\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "saveSvg",0), depth0))
+ "<span class=\"unseen\">: "
+ alias3(alias2(alias1(depth0, "title",0), depth0))
+ "</span></a></li>\n<li><a href=\""
+ alias3(alias2(alias1(depth0, "csvHref",0), depth0))
+ "\" download=\""
+ alias3(alias2(alias1(depth0, "csvName",0), depth0))
+ "\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "saveCsv",0), depth0))
+ "<span class=\"unseen\">: "
+ alias3(alias2(alias1(depth0, "title",0), depth0))
+ "</span></a></li>\n</ul>\n";
},"68":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<p class=\"missing\">"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"text"), "noGoals",0), depth0))
+ "</p>\n";
},"69":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"text"), "handling",0), depth0))
+ "</h2>\n<ol class=\"timeline\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "approvals",0),{"name":"each","hash":{},"fn":container.program(70, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ol></section>\n";
},"70":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li>\n<p class=\"when\">"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "day",0),{"name":"if","hash":{},"fn":container.program(71, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>\n<p>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "body",0),{"name":"if","hash":{},"fn":container.program(72, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "<span class=\"tag\">"
+ container.escapeExpression(container.lambda(alias1(depth0, "state",0), depth0))
+ "</span></p>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "section",0),{"name":"if","hash":{},"fn":container.program(73, data, 0),"inverse":container.program(75, data, 0),"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "link",0),{"name":"if","hash":{},"fn":container.program(77, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n</li>\n";
},"71":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

return "<time datetime=\""
+ alias3(alias2(alias1(depth0, "day",0), depth0))
+ "\">"
+ alias3(alias2(alias1(depth0, "date",0), depth0))
+ "</time>";
},"72":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<strong>"
+ ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "body",0),{"name":"with","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</strong> ";
},"73":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<p class=\"note\">"
+ container.escapeExpression(container.lambda(alias1(depth0, "section",0), depth0))
+ ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "caseNumber",0),{"name":"if","hash":{},"fn":container.program(74, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>";
},"74":function(container,depth0,helpers,partials,data) {
return ", "
+ container.escapeExpression(container.lambda(container.strict(depth0, "caseNumber",0), depth0));
},"75":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "caseNumber",0),{"name":"if","hash":{},"fn":container.program(76, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"76":function(container,depth0,helpers,partials,data) {
return "<p class=\"note\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "caseNumber",0), depth0))
+ "</p>";
},"77":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<p>"
+ ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "link",0),{"name":"with","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>";
},"78":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"text"), "followedBy",0), depth0))
+ "</h2>\n<ul>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "followedBy",0),{"name":"each","hash":{},"fn":container.program(32, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n</section>\n";
},"79":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"text"), "documents",0), depth0))
+ "</h2>\n<ul>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "documents",0),{"name":"each","hash":{},"fn":container.program(32, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n</section>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.escapeExpression, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<header class=\"page-head\">\n<p class=\"kicker\">"
+ alias2(container.lambda(alias1(lookupProperty(depth0,"text"), "focusArea",0), depth0))
+ ((stack1 = lookupProperty(helpers,"if").call(alias3,alias1(lookupProperty(depth0,"item"), "label",0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>\n<h1>"
+ alias2(lookupProperty(helpers,"say").call(alias3,alias1(lookupProperty(depth0,"item"), "words",0),{"name":"say","hash":{},"data":data}))
+ "</h1>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias3,alias1(depth0, "developmentTargets",0),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"with").call(alias3,alias1(depth0, "lights",0),{"name":"with","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n</header>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias3,alias1(depth0, "officialText",0),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias3,alias1(depth0, "description",0),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"each").call(alias3,alias1(depth0, "passages",0),{"name":"each","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias3,alias1(depth0, "figures",0),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias3,alias1(depth0, "phenomena",0),{"name":"if","hash":{},"fn":container.program(28, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias3,alias1(depth0, "goals",0),{"name":"if","hash":{},"fn":container.program(33, data, 0),"inverse":container.program(68, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias3,alias1(depth0, "approvals",0),{"name":"if","hash":{},"fn":container.program(69, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias3,alias1(depth0, "followedBy",0),{"name":"if","hash":{},"fn":container.program(78, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias3,alias1(depth0, "documents",0),{"name":"if","hash":{},"fn":container.program(79, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"useData":true},
"html/front": {"0":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<span class=\"chip chip-"
+ alias2(container.lambda(alias1(depth0, "phase",0), depth0))
+ "\">"
+ alias2(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "words",0),{"name":"say","hash":{},"data":data}))
+ "</span>";
},"1":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

return "<span>"
+ alias3(alias2(alias1(depth0, "number",0), depth0))
+ " "
+ alias3(alias2(alias1(depth0, "words",0), depth0))
+ "</span> ";
},"2":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<div>\n<dt>"
+ container.escapeExpression(container.lambda(alias1(depth0, "term",0), depth0))
+ "</dt>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "items",0),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</div>\n";
},"3":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<dd>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "href",0),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.program(6, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</dd>\n";
},"4":function(container,depth0,helpers,partials,data) {
return "<span class=\"label\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "label",0), depth0))
+ "</span> ";
},"5":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<a href=\""
+ alias2(container.lambda(alias1(depth0, "href",0), depth0))
+ "\">"
+ alias2(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "words",0),{"name":"say","hash":{},"data":data}))
+ "</a>";
},"6":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "words",0),{"name":"say","hash":{},"data":data}));
},"7":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return " <span class=\"note\">("
+ container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "note",0),{"name":"say","hash":{},"data":data}))
+ ")</span>";
},"8":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ alias3(alias2(alias1(lookupProperty(depth0,"results"), "situation",0), depth0))
+ "</h2>\n<p class=\"note\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"results"), "situationNote",0), depth0))
+ "</p>\n<ul class=\"plain situation\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "situation",0),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n</section>\n";
},"9":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li class=\"situation-"
+ alias3(alias2(alias1(depth0, "kind",0), depth0))
+ "\">\n<h3>"
+ alias3(alias2(alias1(depth0, "heading",0), depth0))
+ "</h3>\n<p class=\"note\">"
+ alias3(alias2(alias1(depth0, "whole",0), depth0))
+ "</p>\n<ul class=\"plain marks\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(depth0, "marks",0),{"name":"each","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "remark",0),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n<p class=\"onward\">"
+ ((stack1 = lookupProperty(helpers,"with").call(alias4,alias1(depth0, "more",0),{"name":"with","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>\n</li>\n";
},"10":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

return "<li><span class=\"mark mark-"
+ alias3(alias2(alias1(depth0, "kind",0), depth0))
+ "\"><svg class=\"icon\" viewBox=\"0 0 16 16\" aria-hidden=\"true\" focusable=\"false\"><path d=\""
+ alias3(alias2(alias1(depth0, "icon",0), depth0))
+ "\"/></svg> "
+ alias3(alias2(alias1(depth0, "text",0), depth0))
+ "</span></li>\n";
},"11":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "remark",0),{"name":"with","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<p class=\"remark\">"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "before",0),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "item",0),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ container.escapeExpression(container.lambda(alias1(depth0, "said",0), depth0))
+ "</p>";
},"13":function(container,depth0,helpers,partials,data) {
return container.escapeExpression(container.lambda(container.strict(depth0, "before",0), depth0))
+ " ";
},"14":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "item",0),{"name":"with","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ": ";
},"15":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "href",0),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.program(6, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"16":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<ol class=\"timeline\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"done"), "deeds",0),{"name":"each","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ol>\n";
},"17":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li><p class=\"when\"><time datetime=\""
+ alias3(alias2(alias1(depth0, "day",0), depth0))
+ "\">"
+ alias3(alias2(alias1(depth0, "date",0), depth0))
+ "</time>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "kind",0),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>\n<p class=\"about\">"
+ ((stack1 = lookupProperty(helpers,"with").call(alias4,alias1(depth0, "item",0),{"name":"with","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "prose",0),{"name":"if","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "coverage",0),{"name":"if","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</li>\n";
},"18":function(container,depth0,helpers,partials,data) {
return " <span class=\"tag\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "kind",0), depth0))
+ "</span>";
},"19":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<div class=\"prose small\">"
+ container.escapeExpression(lookupProperty(helpers,"markdown").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "prose",0),{"name":"markdown","hash":{},"data":data}))
+ "</div>";
},"20":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<p class=\"note\">"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "coverage",0), depth0))
+ ": "
+ alias3(alias2(alias1(depth0, "coverage",0), depth0))
+ "</p>";
},"21":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<p class=\"missing\">"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"results"), "noDone",0), depth0))
+ "</p>\n";
},"22":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<p class=\"onward\">"
+ ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"done"), "more",0),{"name":"with","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>";
},"23":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "matters",0),{"name":"if","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"24":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<h3>"
+ container.escapeExpression(container.lambda(alias1(depth0, "heading",0), depth0))
+ "</h3>\n<ul class=\"plain matters\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "matters",0),{"name":"each","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "rest",0),{"name":"if","hash":{},"fn":container.program(29, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n</ul>\n";
},"25":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li><p class=\"about\">"
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "item",0),{"name":"with","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>\n<p class=\"note\">"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "mark",0),{"name":"if","hash":{},"fn":container.program(26, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ container.escapeExpression(container.lambda(alias1(depth0, "said",0), depth0))
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "reason",0),{"name":"if","hash":{},"fn":container.program(28, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p></li>\n";
},"26":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "mark",0),{"name":"with","hash":{},"fn":container.program(27, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ " ";
},"27":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

return "<span class=\"mark mark-"
+ alias3(alias2(alias1(depth0, "kind",0), depth0))
+ "\"><svg class=\"icon\" viewBox=\"0 0 16 16\" aria-hidden=\"true\" focusable=\"false\"><path d=\""
+ alias3(alias2(alias1(depth0, "icon",0), depth0))
+ "\"/></svg> "
+ alias3(alias2(alias1(depth0, "text",0), depth0))
+ "</span>";
},"28":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return " "
+ container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "reason",0),{"name":"say","hash":{},"data":data}));
},"29":function(container,depth0,helpers,partials,data) {
return "<li class=\"note\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "rest",0), depth0))
+ "</li>";
},"30":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<p class=\"missing\">"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"results"), "noDecisions",0), depth0))
+ "</p>\n";
},"31":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<p class=\"onward\">"
+ ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"decisions"), "more",0),{"name":"with","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>";
},"32":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<li class=\"card\">\n<h3>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(lookupProperty(depth0,"item"), "label",0),{"name":"if","hash":{},"fn":container.program(33, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "<a href=\""
+ alias3(container.lambda(alias1(lookupProperty(depth0,"item"), "href",0), depth0))
+ "\">"
+ alias3(lookupProperty(helpers,"say").call(alias2,alias1(lookupProperty(depth0,"item"), "words",0),{"name":"say","hash":{},"data":data}))
+ "</a></h3>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "developmentTargets",0),{"name":"if","hash":{},"fn":container.program(34, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "lights",0),{"name":"with","hash":{},"fn":container.program(35, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n<p class=\"counts\">"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "counts",0),{"name":"each","hash":{},"fn":container.program(39, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>\n</li>\n";
},"33":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<span class=\"label\">"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"item"), "label",0), depth0))
+ "</span> ";
},"34":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<p>"
+ container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "developmentTargets",0),{"name":"say","hash":{},"data":data}))
+ "</p>";
},"35":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<dl class=\"lights\">\n"
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "work",0),{"name":"with","hash":{},"fn":container.program(36, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "result",0),{"name":"with","hash":{},"fn":container.program(36, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n</dl>";
},"36":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<div class=\"light\">\n<dt>"
+ container.escapeExpression(container.lambda(alias1(depth0, "heading",0), depth0))
+ "</dt>\n<dd>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "marks",0),{"name":"if","hash":{},"fn":container.program(37, data, 0),"inverse":container.program(38, data, 0),"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "remark",0),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n</dd>\n</div>";
},"37":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<ul class=\"plain marks\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "marks",0),{"name":"each","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>";
},"38":function(container,depth0,helpers,partials,data) {
return "<p class=\"missing\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "words",0), depth0))
+ "</p>";
},"39":function(container,depth0,helpers,partials,data) {
return "<span>"
+ container.escapeExpression(container.lambda(depth0, depth0))
+ "</span> ";
},"40":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"text"), "crossCutting",0), depth0))
+ "</h2>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(lookupProperty(depth0,"cross"), "goals",0),{"name":"if","hash":{},"fn":container.program(41, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "crossActions",0),{"name":"if","hash":{},"fn":container.program(46, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</section>\n";
},"41":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<h3>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"text"), "crossCuttingGoals",0), depth0))
+ "</h3>\n"
+ ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "cross",0),{"name":"with","hash":{},"fn":container.program(42, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n";
},"42":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<ul class=\"lines goals\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "goals",0),{"name":"each","hash":{},"fn":container.program(43, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>";
},"43":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li>\n<p class=\"line\"><span class=\"entry\">"
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "item",0),{"name":"with","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</span>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "ended",0),{"name":"if","hash":{},"fn":container.program(44, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ " <span class=\"counts\">"
+ container.escapeExpression(container.lambda(alias1(depth0, "counts",0), depth0))
+ "</span></p>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "lights",0),{"name":"if","hash":{},"fn":container.program(45, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n</li>\n";
},"44":function(container,depth0,helpers,partials,data) {
return " <span class=\"chip chip-cancelled\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "ended",0), depth0))
+ "</span>";
},"45":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "lights",0),{"name":"with","hash":{},"fn":container.program(35, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"46":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<h3 id=\"cross-actions\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "crossCuttingActions",0), depth0))
+ "</h3>\n<p class=\"scroll-hint\">"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "scrollHint",0), depth0))
+ "</p>\n<section class=\"scroll\" aria-labelledby=\"cross-actions\" tabindex=\"0\">\n<table class=\"actions\" data-sortable>\n<caption class=\"unseen\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "crossCuttingActions",0), depth0))
+ "</caption>\n<thead>\n<tr>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "action",0), depth0))
+ "</th>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "owner",0), depth0))
+ "</th>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "schedule",0), depth0))
+ "</th>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "status",0), depth0))
+ "</th>\n</tr>\n</thead>\n<tbody>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "crossActions",0),{"name":"each","hash":{},"fn":container.program(47, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</tbody>\n</table>\n</section>";
},"47":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<tr>\n<th scope=\"row\">"
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "item",0),{"name":"with","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</th>\n<td>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "owners",0),{"name":"if","hash":{},"fn":container.program(48, data, 0),"inverse":container.program(53, data, 0),"data":data})) != null ? stack1 : "")
+ "</td>\n<td data-value=\""
+ container.escapeExpression(container.lambda(alias1(depth0, "scheduleValue",0), depth0))
+ "\">"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "schedule",0),{"name":"if","hash":{},"fn":container.program(54, data, 0),"inverse":container.program(55, data, 0),"data":data})) != null ? stack1 : "")
+ "</td>\n<td>"
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "chip",0),{"name":"with","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</td>\n</tr>";
},"48":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<ul class=\"plain owners\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "owners",0),{"name":"each","hash":{},"fn":container.program(49, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n";
},"49":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "lead",0),{"name":"if","hash":{},"fn":container.program(50, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ">"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "href",0),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.program(6, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "lead",0),{"name":"if","hash":{},"fn":container.program(51, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</li>\n";
},"50":function(container,depth0,helpers,partials,data) {
return " class=\"lead\"";
},"51":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "role",0),{"name":"if","hash":{},"fn":container.program(52, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"52":function(container,depth0,helpers,partials,data) {
return "&nbsp;<span class=\"role\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "role",0), depth0))
+ "</span>";
},"53":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<span class=\"missing\">"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"text"), "noOwner",0), depth0))
+ "</span>\n";
},"54":function(container,depth0,helpers,partials,data) {
return container.escapeExpression(container.lambda(container.strict(depth0, "schedule",0), depth0));
},"55":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<span class=\"missing\">"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"text"), "noSchedule",0), depth0))
+ "</span>";
},"56":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "subPlans",0), depth0))
+ "</h2>\n<ul class=\"tiles\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "documents",0),{"name":"each","hash":{},"fn":container.program(57, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n<p class=\"onward\"><a href=\"documents.html\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "allDocuments",0), depth0))
+ "</a></p>\n</section>\n";
},"57":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<li><a href=\""
+ alias2(container.lambda(alias1(depth0, "href",0), depth0))
+ "\">"
+ alias2(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "words",0),{"name":"say","hash":{},"data":data}))
+ "</a></li>\n";
},"58":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<section>\n<h2 id=\"handling\">"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"text"), "handling",0), depth0))
+ "</h2>\n<ol class=\"timeline\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "approvals",0),{"name":"each","hash":{},"fn":container.program(59, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ol>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "prepared",0),{"name":"if","hash":{},"fn":container.program(67, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n</section>\n";
},"59":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li>\n<p class=\"when\">"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "day",0),{"name":"if","hash":{},"fn":container.program(60, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>\n<p>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "body",0),{"name":"if","hash":{},"fn":container.program(61, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "<span class=\"tag\">"
+ container.escapeExpression(container.lambda(alias1(depth0, "state",0), depth0))
+ "</span></p>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "section",0),{"name":"if","hash":{},"fn":container.program(62, data, 0),"inverse":container.program(64, data, 0),"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "link",0),{"name":"if","hash":{},"fn":container.program(66, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n</li>\n";
},"60":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

return "<time datetime=\""
+ alias3(alias2(alias1(depth0, "day",0), depth0))
+ "\">"
+ alias3(alias2(alias1(depth0, "date",0), depth0))
+ "</time>";
},"61":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<strong>"
+ ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "body",0),{"name":"with","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</strong> ";
},"62":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<p class=\"note\">"
+ container.escapeExpression(container.lambda(alias1(depth0, "section",0), depth0))
+ ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "caseNumber",0),{"name":"if","hash":{},"fn":container.program(63, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>";
},"63":function(container,depth0,helpers,partials,data) {
return ", "
+ container.escapeExpression(container.lambda(container.strict(depth0, "caseNumber",0), depth0));
},"64":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "caseNumber",0),{"name":"if","hash":{},"fn":container.program(65, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"65":function(container,depth0,helpers,partials,data) {
return "<p class=\"note\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "caseNumber",0), depth0))
+ "</p>";
},"66":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<p>"
+ ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "link",0),{"name":"with","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>";
},"67":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<p class=\"onward\"><a href=\"preparation.html\">"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"text"), "howPrepared",0), depth0))
+ "</a></p>";
},"68":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "prepared",0),{"name":"if","hash":{},"fn":container.program(69, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"69":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<p class=\"onward\"><a href=\"preparation.html\">"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"text"), "howPrepared",0), depth0))
+ "</a></p>\n";
},"70":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

return "<li><a href=\""
+ alias3(alias2(alias1(depth0, "href",0), depth0))
+ "\">"
+ alias3(alias2(alias1(depth0, "name",0), depth0))
+ "</a> <span class=\"note\">"
+ alias3(alias2(alias1(depth0, "what",0), depth0))
+ "</span></li>\n";
},"71":function(container,depth0,helpers,partials,data) {
return "<p>"
+ container.escapeExpression(container.lambda(depth0, depth0))
+ "</p>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3=container.escapeExpression, alias4=container.lambda, lookupProperty = container.lookupProperty;

return "<header class=\"page-head hero\">\n<h1>"
+ alias3(lookupProperty(helpers,"say").call(alias2,alias1(depth0, "title",0),{"name":"say","hash":{},"data":data}))
+ "</h1>\n<p class=\"status\">"
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "stage",0),{"name":"with","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>\n<div class=\"prose lead\">"
+ alias3(lookupProperty(helpers,"markdown").call(alias2,alias1(depth0, "lead",0),{"name":"markdown","hash":{},"data":data}))
+ "</div>\n<p class=\"counts dotted\">"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "counts",0),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>\n<dl class=\"facts\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "facts",0),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</dl></header>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "situation",0),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "<div class=\"news\">\n<section>\n<h2>"
+ alias3(alias4(alias1(lookupProperty(depth0,"done"), "heading",0), depth0))
+ "</h2>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(lookupProperty(depth0,"done"), "deeds",0),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.program(21, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(lookupProperty(depth0,"done"), "more",0),{"name":"if","hash":{},"fn":container.program(22, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n</section>\n<section>\n<h2>"
+ alias3(alias4(alias1(lookupProperty(depth0,"results"), "decisions",0), depth0))
+ "</h2>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(lookupProperty(depth0,"decisions"), "groups",0),{"name":"each","hash":{},"fn":container.program(23, data, 0),"inverse":container.program(30, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(lookupProperty(depth0,"decisions"), "more",0),{"name":"if","hash":{},"fn":container.program(31, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n</section>\n</div>\n<section>\n<h2 id=\"focus-areas\">"
+ alias3(alias4(alias1(lookupProperty(depth0,"text"), "focusAreas",0), depth0))
+ "</h2>\n<ul class=\"cards\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "cards",0),{"name":"each","hash":{},"fn":container.program(32, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n</section>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "crosses",0),{"name":"if","hash":{},"fn":container.program(40, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "documents",0),{"name":"if","hash":{},"fn":container.program(56, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "approvals",0),{"name":"if","hash":{},"fn":container.program(58, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"unless").call(alias2,alias1(depth0, "approvals",0),{"name":"unless","hash":{},"fn":container.program(68, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "<section>\n<h2>"
+ alias3(alias4(alias1(lookupProperty(depth0,"results"), "downloads",0), depth0))
+ "</h2>\n<ul class=\"tiles downloads\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "downloads",0),{"name":"each","hash":{},"fn":container.program(70, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n<p class=\"onward\"><a href=\"data.html\">"
+ alias3(alias4(alias1(lookupProperty(depth0,"results"), "data",0), depth0))
+ "</a></p>\n</section>\n<section class=\"origin\">\n<h2>"
+ alias3(alias4(alias1(lookupProperty(depth0,"text"), "aboutThis",0), depth0))
+ "</h2>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "origin",0),{"name":"each","hash":{},"fn":container.program(71, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</section>";
},"useData":true},
"html/goal": {"0":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return " "
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"item"), "label",0), depth0));
},"1":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

return " · "
+ alias2(container.lambda(alias1(lookupProperty(depth0,"text"), "phenomenon",0), depth0))
+ ": "
+ alias2(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(lookupProperty(depth0,"phenomenon"), "words",0),{"name":"say","hash":{},"data":data}));
},"2":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<p><span class=\"chip chip-cancelled\">"
+ alias3(alias2(alias1(depth0, "ended",0), depth0))
+ "</span> "
+ alias3(alias2(alias1(depth0, "endedText",0), depth0))
+ ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "endedReason",0),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>\n";
},"3":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return " "
+ container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "endedReason",0),{"name":"say","hash":{},"data":data}));
},"4":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "lights",0),{"name":"with","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<dl class=\"lights\">\n"
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "work",0),{"name":"with","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "result",0),{"name":"with","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n</dl>";
},"6":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<div class=\"light\">\n<dt>"
+ container.escapeExpression(container.lambda(alias1(depth0, "heading",0), depth0))
+ "</dt>\n<dd>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "marks",0),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.program(9, data, 0),"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "remark",0),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n</dd>\n</div>";
},"7":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<ul class=\"plain marks\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "marks",0),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>";
},"8":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

return "<li><span class=\"mark mark-"
+ alias3(alias2(alias1(depth0, "kind",0), depth0))
+ "\"><svg class=\"icon\" viewBox=\"0 0 16 16\" aria-hidden=\"true\" focusable=\"false\"><path d=\""
+ alias3(alias2(alias1(depth0, "icon",0), depth0))
+ "\"/></svg> "
+ alias3(alias2(alias1(depth0, "text",0), depth0))
+ "</span></li>\n";
},"9":function(container,depth0,helpers,partials,data) {
return "<p class=\"missing\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "words",0), depth0))
+ "</p>";
},"10":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "remark",0),{"name":"with","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"11":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<p class=\"remark\">"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "before",0),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "item",0),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ container.escapeExpression(container.lambda(alias1(depth0, "said",0), depth0))
+ "</p>";
},"12":function(container,depth0,helpers,partials,data) {
return container.escapeExpression(container.lambda(container.strict(depth0, "before",0), depth0))
+ " ";
},"13":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "item",0),{"name":"with","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ": ";
},"14":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<a href=\""
+ alias2(container.lambda(alias1(depth0, "href",0), depth0))
+ "\">"
+ alias2(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "words",0),{"name":"say","hash":{},"data":data}))
+ "</a>";
},"15":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<figure class=\"official\">\n<figcaption>"
+ alias2(container.lambda(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "officialText",0), depth0))
+ "</figcaption>\n<blockquote>"
+ alias2(lookupProperty(helpers,"markdown").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "officialText",0),{"name":"markdown","hash":{},"data":data}))
+ "</blockquote>\n</figure>\n";
},"16":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<div class=\"prose\">"
+ container.escapeExpression(lookupProperty(helpers,"markdown").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "description",0),{"name":"markdown","hash":{},"data":data}))
+ "</div>\n";
},"17":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<section class=\"prose\">\n<h2>"
+ alias2(container.lambda(alias1(depth0, "heading",0), depth0))
+ "</h2>\n"
+ alias2(lookupProperty(helpers,"markdown").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "prose",0),{"name":"markdown","hash":{},"data":data}))
+ "\n</section>\n";
},"18":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "basedOn",0), depth0))
+ "</h2>\n<ul class=\"observations\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "observations",0),{"name":"each","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n</section>\n";
},"19":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li>\n<p><strong>"
+ container.escapeExpression(lookupProperty(helpers,"say").call(alias2,alias1(depth0, "words",0),{"name":"say","hash":{},"data":data}))
+ "</strong>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "kind",0),{"name":"if","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "prose",0),{"name":"if","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n</li>\n";
},"20":function(container,depth0,helpers,partials,data) {
return " <span class=\"tag\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "kind",0), depth0))
+ "</span>";
},"21":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<div class=\"prose\">"
+ container.escapeExpression(lookupProperty(helpers,"markdown").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "prose",0),{"name":"markdown","hash":{},"data":data}))
+ "</div>";
},"22":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<p class=\"note\">"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"text"), "ownersOfActions",0), depth0))
+ ":</p>\n<ul class=\"plain owners\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "actionOwners",0),{"name":"each","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n";
},"23":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "href",0),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.program(25, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(26, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</li>\n";
},"24":function(container,depth0,helpers,partials,data) {
return "<span class=\"label\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "label",0), depth0))
+ "</span> ";
},"25":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "words",0),{"name":"say","hash":{},"data":data}));
},"26":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return " <span class=\"note\">("
+ container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "note",0),{"name":"say","hash":{},"data":data}))
+ ")</span>";
},"27":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "owners",0),{"name":"if","hash":{},"fn":container.program(28, data, 0),"inverse":container.program(32, data, 0),"data":data})) != null ? stack1 : "");
},"28":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<ul class=\"plain owners\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "owners",0),{"name":"each","hash":{},"fn":container.program(29, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n";
},"29":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "lead",0),{"name":"if","hash":{},"fn":container.program(30, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ">"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "href",0),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.program(25, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(26, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "role",0),{"name":"if","hash":{},"fn":container.program(31, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</li>\n";
},"30":function(container,depth0,helpers,partials,data) {
return " class=\"lead\"";
},"31":function(container,depth0,helpers,partials,data) {
return "&nbsp;<span class=\"role\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "role",0), depth0))
+ "</span>";
},"32":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<span class=\"missing\">"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"text"), "noOwner",0), depth0))
+ "</span>\n";
},"33":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<h2>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"text"), "handling",0), depth0))
+ "</h2>\n<ol class=\"timeline\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "approvals",0),{"name":"each","hash":{},"fn":container.program(34, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ol>";
},"34":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li>\n<p class=\"when\">"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "day",0),{"name":"if","hash":{},"fn":container.program(35, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>\n<p>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "body",0),{"name":"if","hash":{},"fn":container.program(36, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "<span class=\"tag\">"
+ container.escapeExpression(container.lambda(alias1(depth0, "state",0), depth0))
+ "</span></p>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "section",0),{"name":"if","hash":{},"fn":container.program(38, data, 0),"inverse":container.program(40, data, 0),"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "link",0),{"name":"if","hash":{},"fn":container.program(42, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n</li>\n";
},"35":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

return "<time datetime=\""
+ alias3(alias2(alias1(depth0, "day",0), depth0))
+ "\">"
+ alias3(alias2(alias1(depth0, "date",0), depth0))
+ "</time>";
},"36":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<strong>"
+ ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "body",0),{"name":"with","hash":{},"fn":container.program(37, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</strong> ";
},"37":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "href",0),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.program(25, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(26, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"38":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<p class=\"note\">"
+ container.escapeExpression(container.lambda(alias1(depth0, "section",0), depth0))
+ ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "caseNumber",0),{"name":"if","hash":{},"fn":container.program(39, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>";
},"39":function(container,depth0,helpers,partials,data) {
return ", "
+ container.escapeExpression(container.lambda(container.strict(depth0, "caseNumber",0), depth0));
},"40":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "caseNumber",0),{"name":"if","hash":{},"fn":container.program(41, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"41":function(container,depth0,helpers,partials,data) {
return "<p class=\"note\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "caseNumber",0), depth0))
+ "</p>";
},"42":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<p>"
+ ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "link",0),{"name":"with","hash":{},"fn":container.program(37, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>";
},"43":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<dl class=\"facts\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "facts",0),{"name":"each","hash":{},"fn":container.program(44, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</dl>";
},"44":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<div>\n<dt>"
+ container.escapeExpression(container.lambda(alias1(depth0, "term",0), depth0))
+ "</dt>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "items",0),{"name":"each","hash":{},"fn":container.program(45, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</div>\n";
},"45":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<dd>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "href",0),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.program(25, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(26, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</dd>\n";
},"46":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<article class=\"metric-block\" id=\""
+ alias3(alias2(alias1(depth0, "anchor",0), depth0))
+ "\" aria-labelledby=\""
+ alias3(alias2(alias1(depth0, "anchor",0), depth0))
+ "_title\">\n<header>\n<h3 id=\""
+ alias3(alias2(alias1(depth0, "anchor",0), depth0))
+ "_title\">"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ alias3(lookupProperty(helpers,"say").call(alias4,alias1(depth0, "words",0),{"name":"say","hash":{},"data":data}))
+ "</h3>\n<p class=\"verdict\">"
+ ((stack1 = lookupProperty(helpers,"with").call(alias4,alias1(depth0, "verdict",0),{"name":"with","hash":{},"fn":container.program(47, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>\n</header>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "action",0),{"name":"if","hash":{},"fn":container.program(48, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "targetGroups",0),{"name":"if","hash":{},"fn":container.program(49, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n<dl class=\"reading\">\n<div class=\"now\"><dt>"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "latest",0), depth0))
+ "</dt><dd>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "latest",0),{"name":"if","hash":{},"fn":container.program(52, data, 0),"inverse":container.program(57, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "waits",0),{"name":"if","hash":{},"fn":container.program(58, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</dd></div>\n<div><dt>"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "baseline",0), depth0))
+ "</dt><dd>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "baseline",0),{"name":"if","hash":{},"fn":container.program(60, data, 0),"inverse":container.program(57, data, 0),"data":data})) != null ? stack1 : "")
+ "</dd></div>\n<div><dt>"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "target",0), depth0))
+ "</dt>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(depth0, "targets",0),{"name":"each","hash":{},"fn":container.program(61, data, 0),"inverse":container.program(62, data, 0),"data":data})) != null ? stack1 : "")
+ "</div>\n</dl>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(63, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "line",0),{"name":"if","hash":{},"fn":container.program(64, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "chart",0),{"name":"if","hash":{},"fn":container.program(65, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "groups",0),{"name":"if","hash":{},"fn":container.program(73, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "gap",0),{"name":"if","hash":{},"fn":container.program(74, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "<details class=\"judged\">\n<summary>"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"results"), "judged",0), depth0))
+ "<span class=\"unseen\">: "
+ alias3(lookupProperty(helpers,"say").call(alias4,alias1(depth0, "words",0),{"name":"say","hash":{},"data":data}))
+ "</span></summary>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "description",0),{"name":"if","hash":{},"fn":container.program(79, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "traits",0),{"name":"if","hash":{},"fn":container.program(80, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(depth0, "judged",0),{"name":"each","hash":{},"fn":container.program(83, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "age",0),{"name":"if","hash":{},"fn":container.program(89, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(depth0, "age",0),{"name":"each","hash":{},"fn":container.program(85, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</details>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "citation",0),{"name":"if","hash":{},"fn":container.program(90, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</article>";
},"47":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

return "<span class=\"mark mark-"
+ alias3(alias2(alias1(depth0, "kind",0), depth0))
+ "\"><svg class=\"icon\" viewBox=\"0 0 16 16\" aria-hidden=\"true\" focusable=\"false\"><path d=\""
+ alias3(alias2(alias1(depth0, "icon",0), depth0))
+ "\"/></svg> "
+ alias3(alias2(alias1(depth0, "text",0), depth0))
+ "</span>";
},"48":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<p class=\"note\">"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "action",0), depth0))
+ ": "
+ ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "action",0),{"name":"with","hash":{},"fn":container.program(37, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>";
},"49":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<p class=\"note\">"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "targetGroups",0), depth0))
+ ": "
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "targetGroups",0),{"name":"each","hash":{},"fn":container.program(50, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>";
},"50":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "href",0),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.program(25, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(26, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"unless").call(alias2,alias1(data, "last",0),{"name":"unless","hash":{},"fn":container.program(51, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"51":function(container,depth0,helpers,partials,data) {
return ", ";
},"52":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "latest",0),{"name":"with","hash":{},"fn":container.program(53, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"53":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<span class=\"value\">"
+ container.escapeExpression(container.lambda(alias1(depth0, "value",0), depth0))
+ "</span>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "period",0),{"name":"if","hash":{},"fn":container.program(54, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "flag",0),{"name":"if","hash":{},"fn":container.program(55, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(56, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"54":function(container,depth0,helpers,partials,data) {
return " <span class=\"when\">("
+ container.escapeExpression(container.lambda(container.strict(depth0, "period",0), depth0))
+ ")</span>";
},"55":function(container,depth0,helpers,partials,data) {
return " <span class=\"note\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "flag",0), depth0))
+ "</span>";
},"56":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return " <span class=\"note\">"
+ container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "note",0),{"name":"say","hash":{},"data":data}))
+ "</span>";
},"57":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<span class=\"missing\">"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"text"), "none",0), depth0))
+ "</span>";
},"58":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return " <span class=\"note\">"
+ container.escapeExpression(container.lambda(alias1(depth0, "waits",0), depth0))
+ ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "waitsReason",0),{"name":"if","hash":{},"fn":container.program(59, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</span>";
},"59":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return ". "
+ container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "waitsReason",0),{"name":"say","hash":{},"data":data}));
},"60":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "baseline",0),{"name":"with","hash":{},"fn":container.program(53, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"61":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<dd><span class=\"value\">"
+ container.escapeExpression(container.lambda(alias1(depth0, "value",0), depth0))
+ "</span>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "period",0),{"name":"if","hash":{},"fn":container.program(54, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "flag",0),{"name":"if","hash":{},"fn":container.program(55, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(56, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</dd>\n";
},"62":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<dd><span class=\"missing\">"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"text"), "none",0), depth0))
+ "</span></dd>\n";
},"63":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<p class=\"note\">"
+ container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "note",0),{"name":"say","hash":{},"data":data}))
+ "</p>";
},"64":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<p class=\"line\">"
+ container.escapeExpression(lookupProperty(helpers,"svg").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "line",0),{"name":"svg","hash":{},"data":data}))
+ "</p>";
},"65":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "chart",0),{"name":"with","hash":{},"fn":container.program(66, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"66":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<figure class=\"chart-figure\" id=\""
+ alias3(alias2(alias1(depth0, "id",0), depth0))
+ "\">\n<figcaption id=\""
+ alias3(alias2(alias1(depth0, "id",0), depth0))
+ "_title\""
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "titleLang",0),{"name":"if","hash":{},"fn":container.program(67, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ">"
+ alias3(alias2(alias1(depth0, "title",0), depth0))
+ "</figcaption>\n<p class=\"chart-words\">"
+ alias3(alias2(alias1(depth0, "description",0), depth0))
+ "</p>\n<section class=\"scroll chart-scroll\" aria-labelledby=\""
+ alias3(alias2(alias1(depth0, "id",0), depth0))
+ "_title\" tabindex=\"0\">"
+ alias3(lookupProperty(helpers,"svg").call(alias4,alias1(depth0, "svg",0),{"name":"svg","hash":{},"data":data}))
+ "</section><details class=\"chart-fold\">\n<summary>"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "table",0), depth0))
+ "</summary>\n<section class=\"scroll chart-table\" aria-labelledby=\""
+ alias3(alias2(alias1(depth0, "id",0), depth0))
+ "_table\" tabindex=\"0\">\n<table>\n<caption id=\""
+ alias3(alias2(alias1(depth0, "id",0), depth0))
+ "_table\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "table",0), depth0))
+ "<span class=\"unseen\">: <span"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "titleLang",0),{"name":"if","hash":{},"fn":container.program(67, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ">"
+ alias3(alias2(alias1(depth0, "title",0), depth0))
+ "</span></span></caption>\n<thead>\n<tr>"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(lookupProperty(depth0,"table"), "head",0),{"name":"each","hash":{},"fn":container.program(68, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</tr>\n</thead>\n<tbody>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(lookupProperty(depth0,"table"), "rows",0),{"name":"each","hash":{},"fn":container.program(69, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</tbody>\n</table>\n</section>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "csvHref",0),{"name":"if","hash":{},"fn":container.program(72, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</details>\n</figure>";
},"67":function(container,depth0,helpers,partials,data) {
return " lang=\""
+ container.escapeExpression(container.lambda(container.strict(depth0, "titleLang",0), depth0))
+ "\"";
},"68":function(container,depth0,helpers,partials,data) {
return "<th scope=\"col\">"
+ container.escapeExpression(container.lambda(depth0, depth0))
+ "</th>";
},"69":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<tr><th scope=\"row\">"
+ container.escapeExpression(container.lambda(alias1(depth0, "header",0), depth0))
+ "</th>"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "cells",0),{"name":"each","hash":{},"fn":container.program(70, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</tr>\n";
},"70":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<td"
+ ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "isNumber",0),{"name":"if","hash":{},"fn":container.program(71, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ">"
+ container.escapeExpression(container.lambda(alias1(depth0, "text",0), depth0))
+ "</td>";
},"71":function(container,depth0,helpers,partials,data) {
return " class=\"numeric\"";
},"72":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<ul class=\"plain chart-downloads\">\n<li><a href=\""
+ alias3(alias2(alias1(depth0, "svgHref",0), depth0))
+ "\" download=\""
+ alias3(alias2(alias1(depth0, "svgName",0), depth0))
+ "\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "saveSvg",0), depth0))
+ "<span class=\"unseen\">: "
+ alias3(alias2(alias1(depth0, "title",0), depth0))
+ "</span></a></li>\n<li><a href=\""
+ alias3(alias2(alias1(depth0, "csvHref",0), depth0))
+ "\" download=\""
+ alias3(alias2(alias1(depth0, "csvName",0), depth0))
+ "\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "saveCsv",0), depth0))
+ "<span class=\"unseen\">: "
+ alias3(alias2(alias1(depth0, "title",0), depth0))
+ "</span></a></li>\n</ul>\n";
},"73":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "groups",0),{"name":"with","hash":{},"fn":container.program(66, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"74":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<p class=\"narrow-hint\">"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "scrollHint",0), depth0))
+ "</p>\n<section class=\"scroll\" aria-labelledby=\""
+ alias3(alias2(alias1(depth0, "anchor",0), depth0))
+ "_gap\" tabindex=\"0\">\n<table class=\"gap\">\n<caption id=\""
+ alias3(alias2(alias1(depth0, "anchor",0), depth0))
+ "_gap\">"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"results"), "gaps",0), depth0))
+ "<span class=\"unseen\">: "
+ alias3(lookupProperty(helpers,"say").call(alias4,alias1(depth0, "words",0),{"name":"say","hash":{},"data":data}))
+ "</span></caption>\n<thead>\n<tr><th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"results"), "period",0), depth0))
+ "</th><th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"gap"), "of",0), depth0))
+ "</th><th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"gap"), "against",0), depth0))
+ "</th><th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"results"), "difference",0), depth0))
+ "</th><th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"results"), "ratio",0), depth0))
+ "</th></tr>\n</thead>\n<tbody>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(lookupProperty(depth0,"gap"), "rows",0),{"name":"each","hash":{},"fn":container.program(75, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</tbody>\n</table>\n</section>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(lookupProperty(depth0,"gap"), "byWorsening",0),{"name":"if","hash":{},"fn":container.program(78, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n";
},"75":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<tr><th scope=\"row\">"
+ alias3(alias2(alias1(depth0, "period",0), depth0))
+ "</th><td>"
+ alias3(alias2(alias1(depth0, "of",0), depth0))
+ "</td><td>"
+ alias3(alias2(alias1(depth0, "against",0), depth0))
+ "</td><td>"
+ alias3(alias2(alias1(depth0, "difference",0), depth0))
+ "</td><td>"
+ ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "ratio",0),{"name":"if","hash":{},"fn":container.program(76, data, 0),"inverse":container.program(77, data, 0),"data":data})) != null ? stack1 : "")
+ "</td></tr>\n";
},"76":function(container,depth0,helpers,partials,data) {
return container.escapeExpression(container.lambda(container.strict(depth0, "ratio",0), depth0));
},"77":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"text"), "none",0), depth0));
},"78":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<p class=\"note\">"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"gap"), "byWorsening",0), depth0))
+ "</p>";
},"79":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<div class=\"prose\">"
+ container.escapeExpression(lookupProperty(helpers,"markdown").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "description",0),{"name":"markdown","hash":{},"data":data}))
+ "</div>";
},"80":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<p class=\"note\">"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "traits",0),{"name":"each","hash":{},"fn":container.program(81, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>";
},"81":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return container.escapeExpression(container.lambda(depth0, depth0))
+ ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(data, "last",0),{"name":"unless","hash":{},"fn":container.program(82, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"82":function(container,depth0,helpers,partials,data) {
return " · ";
},"83":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "heading",0),{"name":"if","hash":{},"fn":container.program(84, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "lines",0),{"name":"each","hash":{},"fn":container.program(85, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "steps",0),{"name":"if","hash":{},"fn":container.program(86, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"84":function(container,depth0,helpers,partials,data) {
return "<h4>"
+ container.escapeExpression(container.lambda(container.strict(depth0, "heading",0), depth0))
+ "</h4>";
},"85":function(container,depth0,helpers,partials,data) {
return "<p>"
+ container.escapeExpression(container.lambda(depth0, depth0))
+ "</p>\n";
},"86":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<ol class=\"steps\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "steps",0),{"name":"each","hash":{},"fn":container.program(87, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ol>\n";
},"87":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<li"
+ ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "isReached",0),{"name":"if","hash":{},"fn":container.program(88, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ">"
+ container.escapeExpression(container.lambda(alias1(depth0, "text",0), depth0))
+ "</li>\n";
},"88":function(container,depth0,helpers,partials,data) {
return " aria-current=\"step\"";
},"89":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<h4>"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"results"), "freshness",0), depth0))
+ "</h4>";
},"90":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "citation",0),{"name":"with","hash":{},"fn":container.program(91, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"91":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<p class=\"citation\">"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "source",0),{"name":"if","hash":{},"fn":container.program(92, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "parts",0),{"name":"each","hash":{},"fn":container.program(93, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "licence",0),{"name":"if","hash":{},"fn":container.program(94, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "."
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "indicator",0),{"name":"if","hash":{},"fn":container.program(96, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>\n";
},"92":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

return alias2(container.lambda(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "source",0), depth0))
+ ": "
+ alias2(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "source",0),{"name":"say","hash":{},"data":data}));
},"93":function(container,depth0,helpers,partials,data) {
return ", "
+ container.escapeExpression(container.lambda(depth0, depth0));
},"94":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "licence",0),{"name":"with","hash":{},"fn":container.program(95, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"95":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return ", "
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "href",0),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.program(25, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(26, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"96":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return " "
+ ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "indicator",0),{"name":"with","hash":{},"fn":container.program(97, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"97":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return container.escapeExpression(container.lambda(alias1(lookupProperty(lookupProperty(data,"root"),"results"), "indicator",0), depth0))
+ ": "
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "href",0),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.program(25, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(26, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"98":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<p class=\"missing\">"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"text"), "noMetrics",0), depth0))
+ "</p>\n";
},"99":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<section>\n<h2 id=\"beside\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"results"), "actionMetrics",0), depth0))
+ "</h2>\n<p class=\"narrow-hint\">"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "scrollHint",0), depth0))
+ "</p>\n<section class=\"scroll\" aria-labelledby=\"beside\" tabindex=\"0\">\n<table class=\"beside\">\n<caption class=\"unseen\">"
+ alias3(lookupProperty(helpers,"say").call(alias4,alias1(lookupProperty(depth0,"item"), "words",0),{"name":"say","hash":{},"data":data}))
+ ": "
+ alias3(alias2(alias1(lookupProperty(depth0,"results"), "actionMetrics",0), depth0))
+ "</caption>\n<thead>\n<tr>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "metric",0), depth0))
+ "</th>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "latest",0), depth0))
+ "</th>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "target",0), depth0))
+ "</th>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"results"), "verdict",0), depth0))
+ "</th>\n</tr>\n</thead>\n<tbody>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(depth0, "beside",0),{"name":"each","hash":{},"fn":container.program(100, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</tbody>\n</table>\n</section>\n</section>";
},"100":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<tr>\n<th scope=\"row\">"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ container.escapeExpression(lookupProperty(helpers,"say").call(alias2,alias1(depth0, "words",0),{"name":"say","hash":{},"data":data}))
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "action",0),{"name":"if","hash":{},"fn":container.program(101, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</th>\n<td>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "latest",0),{"name":"if","hash":{},"fn":container.program(52, data, 0),"inverse":container.program(57, data, 0),"data":data})) != null ? stack1 : "")
+ "</td>\n<td>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "targets",0),{"name":"if","hash":{},"fn":container.program(102, data, 0),"inverse":container.program(57, data, 0),"data":data})) != null ? stack1 : "")
+ "\n</td>\n<td>"
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "verdict",0),{"name":"with","hash":{},"fn":container.program(47, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</td>\n</tr>\n";
},"101":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<span class=\"note\">"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "action",0), depth0))
+ ": "
+ ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "action",0),{"name":"with","hash":{},"fn":container.program(37, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</span>";
},"102":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<ul class=\"plain\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "targets",0),{"name":"each","hash":{},"fn":container.program(103, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n";
},"103":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li><span class=\"value\">"
+ container.escapeExpression(container.lambda(alias1(depth0, "value",0), depth0))
+ "</span>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "period",0),{"name":"if","hash":{},"fn":container.program(54, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "flag",0),{"name":"if","hash":{},"fn":container.program(55, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(56, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</li>\n";
},"104":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "story",0),{"name":"with","hash":{},"fn":container.program(105, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n";
},"105":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ container.escapeExpression(container.lambda(alias1(depth0, "heading",0), depth0))
+ "</h2>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "nothing",0),{"name":"if","hash":{},"fn":container.program(106, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "thisYear",0),{"name":"if","hash":{},"fn":container.program(107, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "earlier",0),{"name":"if","hash":{},"fn":container.program(112, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</section>";
},"106":function(container,depth0,helpers,partials,data) {
return "<p class=\"missing\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "nothing",0), depth0))
+ "</p>";
},"107":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<ol class=\"timeline\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "thisYear",0),{"name":"each","hash":{},"fn":container.program(108, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ol>\n";
},"108":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<li>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "action",0),{"name":"if","hash":{},"fn":container.program(48, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n<p class=\"when\"><time datetime=\""
+ alias4(alias3(alias1(depth0, "day",0), depth0))
+ "\">"
+ alias4(alias3(alias1(depth0, "date",0), depth0))
+ "</time></p>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "prose",0),{"name":"if","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "coverage",0),{"name":"if","hash":{},"fn":container.program(109, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "author",0),{"name":"if","hash":{},"fn":container.program(111, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</li>\n";
},"109":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<p>"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "coverage",0), depth0))
+ ": <strong>"
+ alias3(alias2(alias1(depth0, "coverage",0), depth0))
+ "</strong>"
+ ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "coverageNote",0),{"name":"if","hash":{},"fn":container.program(110, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>";
},"110":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return " "
+ container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "coverageNote",0),{"name":"say","hash":{},"data":data}));
},"111":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<p class=\"note\">"
+ container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "author",0),{"name":"say","hash":{},"data":data}))
+ "</p>";
},"112":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<details>\n<summary>"
+ container.escapeExpression(container.lambda(alias1(depth0, "earlierWords",0), depth0))
+ "</summary>\n<ol class=\"timeline\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "earlier",0),{"name":"each","hash":{},"fn":container.program(113, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ol>\n</details>\n";
},"113":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li><p class=\"when\"><time datetime=\""
+ alias3(alias2(alias1(depth0, "day",0), depth0))
+ "\">"
+ alias3(alias2(alias1(depth0, "date",0), depth0))
+ "</time></p>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "prose",0),{"name":"if","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "coverage",0),{"name":"if","hash":{},"fn":container.program(109, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "author",0),{"name":"if","hash":{},"fn":container.program(111, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</li>\n";
},"114":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<p class=\"scroll-hint\">"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "scrollHint",0), depth0))
+ "</p>\n<section class=\"scroll\" aria-labelledby=\"actions\" tabindex=\"0\">\n<table class=\"actions\" data-sortable>\n<caption class=\"unseen\">"
+ alias3(lookupProperty(helpers,"say").call(alias4,alias1(lookupProperty(depth0,"item"), "words",0),{"name":"say","hash":{},"data":data}))
+ ": "
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "actions",0), depth0))
+ "</caption>\n<thead>\n<tr>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "action",0), depth0))
+ "</th>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "owner",0), depth0))
+ "</th>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "schedule",0), depth0))
+ "</th>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "status",0), depth0))
+ "</th>\n</tr>\n</thead>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(depth0, "groups",0),{"name":"each","hash":{},"fn":container.program(115, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</table>\n</section>\n";
},"115":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<tbody>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "words",0),{"name":"if","hash":{},"fn":container.program(116, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "rows",0),{"name":"each","hash":{},"fn":container.program(118, data, 0),"inverse":container.program(125, data, 0),"data":data})) != null ? stack1 : "")
+ "</tbody>\n";
},"116":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"4\">"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ container.escapeExpression(lookupProperty(helpers,"say").call(alias2,alias1(depth0, "words",0),{"name":"say","hash":{},"data":data}))
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "prose",0),{"name":"if","hash":{},"fn":container.program(117, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</th></tr>\n";
},"117":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<div class=\"prose small\">"
+ container.escapeExpression(lookupProperty(helpers,"markdown").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "prose",0),{"name":"markdown","hash":{},"data":data}))
+ "</div>";
},"118":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<tr>\n<th scope=\"row\">"
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "item",0),{"name":"with","hash":{},"fn":container.program(37, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</th>\n<td>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "owners",0),{"name":"if","hash":{},"fn":container.program(119, data, 0),"inverse":container.program(32, data, 0),"data":data})) != null ? stack1 : "")
+ "</td>\n<td data-value=\""
+ container.escapeExpression(container.lambda(alias1(depth0, "scheduleValue",0), depth0))
+ "\">"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "schedule",0),{"name":"if","hash":{},"fn":container.program(122, data, 0),"inverse":container.program(123, data, 0),"data":data})) != null ? stack1 : "")
+ "</td>\n<td>"
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "chip",0),{"name":"with","hash":{},"fn":container.program(124, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</td>\n</tr>";
},"119":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<ul class=\"plain owners\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "owners",0),{"name":"each","hash":{},"fn":container.program(120, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n";
},"120":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "lead",0),{"name":"if","hash":{},"fn":container.program(30, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ">"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "href",0),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.program(25, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(26, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "lead",0),{"name":"if","hash":{},"fn":container.program(121, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</li>\n";
},"121":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "role",0),{"name":"if","hash":{},"fn":container.program(31, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"122":function(container,depth0,helpers,partials,data) {
return container.escapeExpression(container.lambda(container.strict(depth0, "schedule",0), depth0));
},"123":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<span class=\"missing\">"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"text"), "noSchedule",0), depth0))
+ "</span>";
},"124":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<span class=\"chip chip-"
+ alias2(container.lambda(alias1(depth0, "phase",0), depth0))
+ "\">"
+ alias2(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "words",0),{"name":"say","hash":{},"data":data}))
+ "</span>";
},"125":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<tr><td class=\"missing\" colspan=\"4\">"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"text"), "noGroupActions",0), depth0))
+ "</td></tr>\n";
},"126":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<p class=\"missing\">"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"text"), "noActions",0), depth0))
+ "</p>\n";
},"127":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "timeline",0),{"name":"with","hash":{},"fn":container.program(128, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"128":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<figure class=\"chart-figure\" id=\""
+ alias3(alias2(alias1(depth0, "id",0), depth0))
+ "\">\n<figcaption id=\""
+ alias3(alias2(alias1(depth0, "id",0), depth0))
+ "_title\""
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "titleLang",0),{"name":"if","hash":{},"fn":container.program(67, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ">"
+ alias3(alias2(alias1(depth0, "title",0), depth0))
+ "</figcaption>\n<p class=\"chart-words\">"
+ alias3(alias2(alias1(depth0, "description",0), depth0))
+ "</p>\n<section class=\"scroll chart-scroll\" aria-labelledby=\""
+ alias3(alias2(alias1(depth0, "id",0), depth0))
+ "_title\" tabindex=\"0\">"
+ alias3(lookupProperty(helpers,"svg").call(alias4,alias1(depth0, "svg",0),{"name":"svg","hash":{},"data":data}))
+ "</section></figure>\n";
},"129":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "links",0), depth0))
+ "</h2>\n<ul>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "links",0),{"name":"each","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n</section>\n";
},"130":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<nav class=\"neighbours\" aria-label=\""
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"text"), "otherGoals",0), depth0))
+ "\">\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "previous",0),{"name":"if","hash":{},"fn":container.program(131, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "next",0),{"name":"if","hash":{},"fn":container.program(133, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</nav>";
},"131":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<a class=\"previous\" href=\""
+ alias3(alias2(alias1(lookupProperty(depth0,"previous"), "href",0), depth0))
+ "\"><span class=\"direction\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "previous",0), depth0))
+ "</span> <span>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(lookupProperty(depth0,"previous"), "label",0),{"name":"if","hash":{},"fn":container.program(132, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ alias3(lookupProperty(helpers,"say").call(alias4,alias1(lookupProperty(depth0,"previous"), "words",0),{"name":"say","hash":{},"data":data}))
+ "</span></a>\n";
},"132":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"previous"), "label",0), depth0))
+ " ";
},"133":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<a class=\"next\" href=\""
+ alias3(alias2(alias1(lookupProperty(depth0,"next"), "href",0), depth0))
+ "\"><span class=\"direction\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "next",0), depth0))
+ "</span> <span>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(lookupProperty(depth0,"next"), "label",0),{"name":"if","hash":{},"fn":container.program(134, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ alias3(lookupProperty(helpers,"say").call(alias4,alias1(lookupProperty(depth0,"next"), "words",0),{"name":"say","hash":{},"data":data}))
+ "</span></a>\n";
},"134":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"next"), "label",0), depth0))
+ " ";
},"135":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "next",0),{"name":"if","hash":{},"fn":container.program(130, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<header class=\"page-head\">\n<p class=\"kicker\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "goal",0), depth0))
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(lookupProperty(depth0,"item"), "label",0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "phenomenon",0),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>\n<h1>"
+ alias3(lookupProperty(helpers,"say").call(alias4,alias1(lookupProperty(depth0,"item"), "words",0),{"name":"say","hash":{},"data":data}))
+ "</h1>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "ended",0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "lights",0),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n</header>\n<div class=\"columns\">\n<div class=\"main-column\">\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "officialText",0),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "description",0),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(depth0, "passages",0),{"name":"each","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "observations",0),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</div>\n<aside class=\"side\" aria-label=\""
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "inShort",0), depth0))
+ "\">\n<h2>"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "owners",0), depth0))
+ "</h2>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "actionOwners",0),{"name":"if","hash":{},"fn":container.program(22, data, 0),"inverse":container.program(27, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "approvals",0),{"name":"if","hash":{},"fn":container.program(33, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "facts",0),{"name":"if","hash":{},"fn":container.program(43, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</aside>\n</div>\n<section>\n<h2 id=\"metrics\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"results"), "result",0), depth0))
+ "</h2>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(depth0, "blocks",0),{"name":"each","hash":{},"fn":container.program(46, data, 0),"inverse":container.program(98, data, 0),"data":data})) != null ? stack1 : "")
+ "</section>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "beside",0),{"name":"if","hash":{},"fn":container.program(99, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "story",0),{"name":"if","hash":{},"fn":container.program(104, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "<section>\n<h2 id=\"actions\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "actions",0), depth0))
+ "</h2>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "groups",0),{"name":"if","hash":{},"fn":container.program(114, data, 0),"inverse":container.program(126, data, 0),"data":data})) != null ? stack1 : "")
+ "</section>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "timeline",0),{"name":"if","hash":{},"fn":container.program(127, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "links",0),{"name":"if","hash":{},"fn":container.program(129, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "previous",0),{"name":"if","hash":{},"fn":container.program(130, data, 0),"inverse":container.program(135, data, 0),"data":data})) != null ? stack1 : "");
},"useData":true},
"html/indicator": {"0":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<div class=\"prose\">"
+ container.escapeExpression(lookupProperty(helpers,"markdown").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "description",0),{"name":"markdown","hash":{},"data":data}))
+ "</div>\n";
},"1":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<ul class=\"numbers area-figures\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "figures",0),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n";
},"2":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li class=\"figure-"
+ alias3(alias2(alias1(depth0, "role",0), depth0))
+ "\"><span class=\"area-name\">"
+ alias3(lookupProperty(helpers,"say").call(alias4,alias1(depth0, "area",0),{"name":"say","hash":{},"data":data}))
+ "</span> <span class=\"number\">"
+ alias3(alias2(alias1(depth0, "value",0), depth0))
+ "</span>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "unit",0),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "period",0),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "flag",0),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</li>\n";
},"3":function(container,depth0,helpers,partials,data) {
return " <span class=\"note\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "unit",0), depth0))
+ "</span>";
},"4":function(container,depth0,helpers,partials,data) {
return " <span class=\"when\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "period",0), depth0))
+ "</span>";
},"5":function(container,depth0,helpers,partials,data) {
return " <span class=\"note\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "flag",0), depth0))
+ "</span>";
},"6":function(container,depth0,helpers,partials,data) {
return "<p class=\"missing\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "why",0), depth0))
+ "</p>";
},"7":function(container,depth0,helpers,partials,data) {
return "<p class=\"note\">"
+ container.escapeExpression(container.lambda(depth0, depth0))
+ "</p>\n";
},"8":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<div>\n<dt>"
+ container.escapeExpression(container.lambda(alias1(depth0, "term",0), depth0))
+ "</dt>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "items",0),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</div>\n";
},"9":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<dd>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "href",0),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.program(12, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</dd>\n";
},"10":function(container,depth0,helpers,partials,data) {
return "<span class=\"label\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "label",0), depth0))
+ "</span> ";
},"11":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<a href=\""
+ alias2(container.lambda(alias1(depth0, "href",0), depth0))
+ "\">"
+ alias2(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "words",0),{"name":"say","hash":{},"data":data}))
+ "</a>";
},"12":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "words",0),{"name":"say","hash":{},"data":data}));
},"13":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return " <span class=\"note\">("
+ container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "note",0),{"name":"say","hash":{},"data":data}))
+ ")</span>";
},"14":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"words"), "overTime",0), depth0))
+ "</h2>\n"
+ ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "overTime",0),{"name":"with","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n</section>\n";
},"15":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<figure class=\"chart-figure\" id=\""
+ alias3(alias2(alias1(depth0, "id",0), depth0))
+ "\">\n<figcaption id=\""
+ alias3(alias2(alias1(depth0, "id",0), depth0))
+ "_title\""
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "titleLang",0),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ">"
+ alias3(alias2(alias1(depth0, "title",0), depth0))
+ "</figcaption>\n<p class=\"chart-words\">"
+ alias3(alias2(alias1(depth0, "description",0), depth0))
+ "</p>\n<section class=\"scroll chart-scroll\" aria-labelledby=\""
+ alias3(alias2(alias1(depth0, "id",0), depth0))
+ "_title\" tabindex=\"0\">"
+ alias3(lookupProperty(helpers,"svg").call(alias4,alias1(depth0, "svg",0),{"name":"svg","hash":{},"data":data}))
+ "</section><section class=\"scroll chart-table\" aria-labelledby=\""
+ alias3(alias2(alias1(depth0, "id",0), depth0))
+ "_table\" tabindex=\"0\">\n<table>\n<caption id=\""
+ alias3(alias2(alias1(depth0, "id",0), depth0))
+ "_table\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "table",0), depth0))
+ "<span class=\"unseen\">: <span"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "titleLang",0),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ">"
+ alias3(alias2(alias1(depth0, "title",0), depth0))
+ "</span></span></caption>\n<thead>\n<tr>"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(lookupProperty(depth0,"table"), "head",0),{"name":"each","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</tr>\n</thead>\n<tbody>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(lookupProperty(depth0,"table"), "rows",0),{"name":"each","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</tbody>\n</table>\n</section>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "csvHref",0),{"name":"if","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</figure>";
},"16":function(container,depth0,helpers,partials,data) {
return " lang=\""
+ container.escapeExpression(container.lambda(container.strict(depth0, "titleLang",0), depth0))
+ "\"";
},"17":function(container,depth0,helpers,partials,data) {
return "<th scope=\"col\">"
+ container.escapeExpression(container.lambda(depth0, depth0))
+ "</th>";
},"18":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<tr><th scope=\"row\">"
+ container.escapeExpression(container.lambda(alias1(depth0, "header",0), depth0))
+ "</th>"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "cells",0),{"name":"each","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</tr>\n";
},"19":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<td"
+ ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "isNumber",0),{"name":"if","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ">"
+ container.escapeExpression(container.lambda(alias1(depth0, "text",0), depth0))
+ "</td>";
},"20":function(container,depth0,helpers,partials,data) {
return " class=\"numeric\"";
},"21":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<ul class=\"plain chart-downloads\">\n<li><a href=\""
+ alias3(alias2(alias1(depth0, "svgHref",0), depth0))
+ "\" download=\""
+ alias3(alias2(alias1(depth0, "svgName",0), depth0))
+ "\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "saveSvg",0), depth0))
+ "<span class=\"unseen\">: "
+ alias3(alias2(alias1(depth0, "title",0), depth0))
+ "</span></a></li>\n<li><a href=\""
+ alias3(alias2(alias1(depth0, "csvHref",0), depth0))
+ "\" download=\""
+ alias3(alias2(alias1(depth0, "csvName",0), depth0))
+ "\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "saveCsv",0), depth0))
+ "<span class=\"unseen\">: "
+ alias3(alias2(alias1(depth0, "title",0), depth0))
+ "</span></a></li>\n</ul>\n";
},"22":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"words"), "breaks",0), depth0))
+ "</h2>\n<ul>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "breaks",0),{"name":"each","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n</section>\n";
},"23":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<li><span class=\"label\">"
+ alias2(container.lambda(alias1(depth0, "period",0), depth0))
+ "</span> "
+ alias2(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "words",0),{"name":"say","hash":{},"data":data}))
+ "</li>\n";
},"24":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"words"), "groups",0), depth0))
+ "</h2>\n"
+ ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "groups",0),{"name":"with","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n</section>\n";
},"25":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"words"), "areas",0), depth0))
+ "</h2>\n"
+ ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "areas",0),{"name":"with","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n</section>\n";
},"26":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<h3>"
+ container.escapeExpression(container.lambda(alias1(depth0, "heading",0), depth0))
+ "</h3>\n<ul>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "items",0),{"name":"each","hash":{},"fn":container.program(27, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n";
},"27":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "href",0),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.program(12, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</li>\n";
},"28":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<p class=\"missing\">"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"words"), "usedNowhere",0), depth0))
+ "</p>\n";
},"29":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<dl class=\"facts\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "source",0),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</dl>\n";
},"30":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<h3>"
+ alias2(container.lambda(alias1(lookupProperty(depth0,"words"), "notesAtSource",0), depth0))
+ "</h3>\n<p class=\"prose\">"
+ alias2(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "notesAtSource",0),{"name":"say","hash":{},"data":data}))
+ "</p>\n";
},"31":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<h3>"
+ alias2(container.lambda(alias1(lookupProperty(depth0,"words"), "notes",0), depth0))
+ "</h3>\n<p class=\"prose\">"
+ alias2(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "note",0),{"name":"say","hash":{},"data":data}))
+ "</p>\n";
},"32":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<h3>"
+ alias2(container.lambda(alias1(lookupProperty(depth0,"words"), "citation",0), depth0))
+ "</h3>\n<p class=\"prose citation\">"
+ alias2(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "citation",0),{"name":"say","hash":{},"data":data}))
+ "</p>\n";
},"33":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<h3>"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "downloads",0), depth0))
+ "</h3>\n<p><a href=\""
+ alias3(alias2(alias1(lookupProperty(depth0,"download"), "href",0), depth0))
+ "\" download>"
+ alias3(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(lookupProperty(depth0,"download"), "words",0),{"name":"say","hash":{},"data":data}))
+ "</a></p>\n<p class=\"note\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "downloadNote",0), depth0))
+ "</p>\n";
},"34":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "links",0), depth0))
+ "</h2>\n<ul>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "links",0),{"name":"each","hash":{},"fn":container.program(27, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n</section>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<header class=\"page-head\">\n<p class=\"kicker\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "indicator",0), depth0))
+ "</p>\n<h1>"
+ alias3(lookupProperty(helpers,"say").call(alias4,alias1(lookupProperty(depth0,"item"), "words",0),{"name":"say","hash":{},"data":data}))
+ "</h1>\n</header>\n<div class=\"columns\">\n<div class=\"main-column\">\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "description",0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "<section>\n<h2>"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "newest",0), depth0))
+ "</h2>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "figures",0),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "why",0),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(depth0, "withheld",0),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</section>\n</div>\n<aside class=\"side\" aria-label=\""
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "inShort",0), depth0))
+ "\">\n<h2>"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "inShort",0), depth0))
+ "</h2>\n<dl class=\"facts\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(depth0, "facts",0),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</dl></aside>\n</div>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "overTime",0),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "breaks",0),{"name":"if","hash":{},"fn":container.program(22, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "groups",0),{"name":"if","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "areas",0),{"name":"if","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "<section>\n<h2>"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "usedBy",0), depth0))
+ "</h2>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(depth0, "uses",0),{"name":"each","hash":{},"fn":container.program(26, data, 0),"inverse":container.program(28, data, 0),"data":data})) != null ? stack1 : "")
+ "</section>\n<section>\n<h2>"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "about",0), depth0))
+ "</h2>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "source",0),{"name":"if","hash":{},"fn":container.program(29, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "notesAtSource",0),{"name":"if","hash":{},"fn":container.program(30, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(31, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "citation",0),{"name":"if","hash":{},"fn":container.program(32, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "download",0),{"name":"if","hash":{},"fn":container.program(33, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</section>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "links",0),{"name":"if","hash":{},"fn":container.program(34, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"useData":true},
"html/indicators": {"0":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<tr>\n<th scope=\"row\">"
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "item",0),{"name":"with","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "direction",0),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</th>\n<td>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "own",0),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.program(12, data, 0),"data":data})) != null ? stack1 : "")
+ "</td>\n<td>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "country",0),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.program(14, data, 0),"data":data})) != null ? stack1 : "")
+ "</td>\n<td class=\"course\">"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "sparkline",0),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.program(14, data, 0),"data":data})) != null ? stack1 : "")
+ "</td>\n<td>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "freshness",0),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.program(14, data, 0),"data":data})) != null ? stack1 : "")
+ "</td>\n<td>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "uses",0),{"name":"if","hash":{},"fn":container.program(17, data, 0),"inverse":container.program(14, data, 0),"data":data})) != null ? stack1 : "")
+ "</td>\n</tr>\n";
},"1":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "href",0),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.program(4, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
return "<span class=\"label\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "label",0), depth0))
+ "</span> ";
},"3":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<a href=\""
+ alias2(container.lambda(alias1(depth0, "href",0), depth0))
+ "\">"
+ alias2(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "words",0),{"name":"say","hash":{},"data":data}))
+ "</a>";
},"4":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "words",0),{"name":"say","hash":{},"data":data}));
},"5":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return " <span class=\"note\">("
+ container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "note",0),{"name":"say","hash":{},"data":data}))
+ ")</span>";
},"6":function(container,depth0,helpers,partials,data) {
return " <span class=\"trait\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "direction",0), depth0))
+ "</span>";
},"7":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "own",0),{"name":"with","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<span class=\"value\">"
+ container.escapeExpression(container.lambda(alias1(depth0, "value",0), depth0))
+ "</span>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "unit",0),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "period",0),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "flag",0),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data) {
return " <span class=\"note\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "unit",0), depth0))
+ "</span>";
},"10":function(container,depth0,helpers,partials,data) {
return " <span class=\"when\">("
+ container.escapeExpression(container.lambda(container.strict(depth0, "period",0), depth0))
+ ")</span>";
},"11":function(container,depth0,helpers,partials,data) {
return " <span class=\"note\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "flag",0), depth0))
+ "</span>";
},"12":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<span class=\"missing\">"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"words"), "noValue",0), depth0))
+ "</span>";
},"13":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "country",0),{"name":"with","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"14":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<span class=\"missing\">"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"text"), "none",0), depth0))
+ "</span>";
},"15":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return container.escapeExpression(lookupProperty(helpers,"svg").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "sparkline",0),{"name":"svg","hash":{},"data":data}));
},"16":function(container,depth0,helpers,partials,data) {
return container.escapeExpression(container.lambda(container.strict(depth0, "freshness",0), depth0));
},"17":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<ul class=\"plain\">"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "uses",0),{"name":"each","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>";
},"18":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "href",0),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.program(4, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</li>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<header class=\"page-head\">\n<h1 id=\"indicators\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "indicators",0), depth0))
+ "</h1>\n<p class=\"lead\">"
+ alias3(alias2(alias1(depth0, "intro",0), depth0))
+ "</p>\n</header>\n<div class=\"filters\" data-filters hidden>\n<p class=\"field\">\n<label for=\"filter-word\">"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(lookupProperty(data,"root"),"frame"),"screen"),"filter"), "field",0), depth0))
+ "</label>\n<input type=\"search\" id=\"filter-word\" autocomplete=\"off\">\n</p>\n<p class=\"field\" hidden>\n<label for=\"filter-phase\">"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(lookupProperty(data,"root"),"frame"),"screen"),"filter"), "phase",0), depth0))
+ "</label>\n<select id=\"filter-phase\"><option value=\"\">"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(lookupProperty(data,"root"),"frame"),"screen"),"filter"), "everyPhase",0), depth0))
+ "</option></select>\n</p>\n<p class=\"filter-status\" role=\"status\" data-none=\""
+ alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(lookupProperty(data,"root"),"frame"),"screen"),"filter"), "none",0), depth0))
+ "\" data-some=\""
+ alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(lookupProperty(data,"root"),"frame"),"screen"),"filter"), "some",0), depth0))
+ "\"></p>\n</div><p class=\"scroll-hint\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "scrollHint",0), depth0))
+ "</p>\n<section class=\"scroll\" aria-labelledby=\"indicators\" tabindex=\"0\">\n<table class=\"indicators\" data-sortable data-filterable>\n<caption class=\"unseen\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "indicators",0), depth0))
+ "</caption>\n<thead>\n<tr>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "indicator",0), depth0))
+ "</th>\n<th scope=\"col\" data-unsorted>"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "newest",0), depth0))
+ "</th>\n<th scope=\"col\" data-unsorted>"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "country",0), depth0))
+ "</th>\n<th scope=\"col\" data-unsorted>"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "course",0), depth0))
+ "</th>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "freshness",0), depth0))
+ "</th>\n<th scope=\"col\" data-unsorted>"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "usedBy",0), depth0))
+ "</th>\n</tr>\n</thead>\n<tbody>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "rows",0),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</tbody>\n</table>\n</section>";
},"useData":true},
"html/layout": {"0":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "canonical",0),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "alternates",0),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "<link rel=\"alternate\" type=\"application/atom+xml\" href=\""
+ alias4(alias3(alias1(depth0, "feed",0), depth0))
+ "\" title=\""
+ alias4(alias3(alias1(depth0, "feedTitle",0), depth0))
+ "\">\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "calendar",0),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "social",0),{"name":"with","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "jsonLd",0),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
return "<link rel=\"canonical\" href=\""
+ container.escapeExpression(container.lambda(container.strict(depth0, "canonical",0), depth0))
+ "\">\n";
},"2":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

return "<link rel=\"alternate\" hreflang=\""
+ alias3(alias2(alias1(depth0, "language",0), depth0))
+ "\" href=\""
+ alias3(alias2(alias1(depth0, "href",0), depth0))
+ "\">\n";
},"3":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

return "<link rel=\"alternate\" type=\"text/calendar\" href=\""
+ alias3(alias2(alias1(depth0, "calendar",0), depth0))
+ "\" title=\""
+ alias3(alias2(alias1(depth0, "calendarTitle",0), depth0))
+ "\">\n";
},"4":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<meta property=\"og:type\" content=\""
+ alias3(alias2(alias1(depth0, "type",0), depth0))
+ "\">\n<meta property=\"og:url\" content=\""
+ alias3(alias2(alias1(depth0, "address",0), depth0))
+ "\">\n<meta property=\"og:site_name\" content=\""
+ alias3(alias2(alias1(depth0, "siteName",0), depth0))
+ "\">\n<meta property=\"og:locale\" content=\""
+ alias3(alias2(alias1(depth0, "locale",0), depth0))
+ "\">\n<meta property=\"og:title\" content=\""
+ alias3(alias2(alias1(depth0, "title",0), depth0))
+ "\">\n<meta property=\"og:description\" content=\""
+ alias3(alias2(alias1(depth0, "description",0), depth0))
+ "\">\n"
+ ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "picture",0),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

return "<meta property=\"og:image\" content=\""
+ alias3(alias2(alias1(depth0, "picture",0), depth0))
+ "\">\n<meta property=\"og:image:type\" content=\"image/png\">\n<meta property=\"og:image:width\" content=\"1200\">\n<meta property=\"og:image:height\" content=\"630\">\n<meta property=\"og:image:alt\" content=\""
+ alias3(alias2(alias1(depth0, "pictureText",0), depth0))
+ "\">\n<meta name=\"twitter:card\" content=\"summary_large_image\">\n";
},"6":function(container,depth0,helpers,partials,data) {
var stack1;

return "\u003Cscript type=\"application/ld+json\">"
+ ((stack1 = container.lambda(container.strict(depth0, "jsonLd",0), depth0)) != null ? stack1 : "")
+ "\u003C/script>\n";
},"7":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<img class=\"logo\" src=\""
+ alias3(alias2(alias1(lookupProperty(depth0,"frame"), "root",0), depth0))
+ alias3(alias2(alias1(lookupProperty(depth0,"frame"), "logo",0), depth0))
+ "\" alt=\"\">";
},"8":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<nav class=\"languages\" aria-label=\""
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"text"), "languages",0), depth0))
+ "\">\n<ul>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(lookupProperty(depth0,"frame"), "languages",0),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n</nav>\n";
},"9":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<li><a href=\""
+ alias3(alias2(alias1(depth0, "href",0), depth0))
+ "\" lang=\""
+ alias3(alias2(alias1(depth0, "language",0), depth0))
+ "\" hreflang=\""
+ alias3(alias2(alias1(depth0, "language",0), depth0))
+ "\""
+ ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "current",0),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ">"
+ alias3(alias2(alias1(depth0, "name",0), depth0))
+ "</a></li>\n";
},"10":function(container,depth0,helpers,partials,data) {
return " aria-current=\"true\"";
},"11":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.escapeExpression, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li><a href=\""
+ alias2(container.lambda(alias1(depth0, "href",0), depth0))
+ "\""
+ ((stack1 = lookupProperty(helpers,"if").call(alias3,alias1(depth0, "current",0),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ">"
+ alias2(lookupProperty(helpers,"say").call(alias3,alias1(depth0, "words",0),{"name":"say","hash":{},"data":data}))
+ "</a></li>\n";
},"12":function(container,depth0,helpers,partials,data) {
return " aria-current=\""
+ container.escapeExpression(container.lambda(container.strict(depth0, "current",0), depth0))
+ "\"";
},"13":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<aside class=\"notices\" aria-label=\""
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"text"), "notices",0), depth0))
+ "\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(lookupProperty(depth0,"frame"), "notices",0),{"name":"each","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</aside>\n";
},"14":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

return "<p class=\"wrap notice notice-"
+ alias3(alias2(alias1(depth0, "kind",0), depth0))
+ "\"><strong>"
+ alias3(alias2(alias1(depth0, "title",0), depth0))
+ ".</strong> "
+ alias3(alias2(alias1(depth0, "text",0), depth0))
+ "</p>\n";
},"15":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<nav class=\"wrap trail\" aria-label=\""
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"text"), "trail",0), depth0))
+ "\">\n<ol>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(lookupProperty(depth0,"frame"), "trail",0),{"name":"each","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ol>\n</nav>\n";
},"16":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<li><a href=\""
+ alias2(container.lambda(alias1(depth0, "href",0), depth0))
+ "\">"
+ alias2(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "words",0),{"name":"say","hash":{},"data":data}))
+ "</a></li>\n";
},"17":function(container,depth0,helpers,partials,data) {
return "<p class=\"note untranslated\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "untranslated",0), depth0))
+ "</p>\n";
},"18":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<p>"
+ alias2(container.lambda(alias1(lookupProperty(depth0,"text"), "contact",0), depth0))
+ ": "
+ alias2(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(lookupProperty(lookupProperty(depth0,"frame"),"footer"), "contact",0),{"name":"say","hash":{},"data":data}))
+ "</p>\n";
},"19":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<p><a href=\""
+ alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"frame"),"footer"), "feedback",0), depth0))
+ "\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "feedback",0), depth0))
+ "</a></p>\n";
},"20":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<li><a href=\""
+ alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"frame"), "base",0), depth0))
+ alias3(alias2(alias1(depth0, "address",0), depth0))
+ "\">"
+ alias3(alias2(alias1(depth0, "label",0), depth0))
+ "</a></li>\n";
},"21":function(container,depth0,helpers,partials,data) {
return "<p class=\"made\">"
+ container.escapeExpression(container.lambda(depth0, depth0))
+ "</p>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<!doctype html>\n<html lang=\""
+ alias3(alias2(alias1(lookupProperty(depth0,"frame"), "language",0), depth0))
+ "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>"
+ alias3(alias2(alias1(lookupProperty(depth0,"frame"), "title",0), depth0))
+ "</title>\n<meta name=\"description\" content=\""
+ alias3(alias2(alias1(lookupProperty(depth0,"frame"), "description",0), depth0))
+ "\">\n<link rel=\"icon\" href=\""
+ alias3(alias2(alias1(lookupProperty(depth0,"frame"), "root",0), depth0))
+ "assets/icon.svg\" type=\"image/svg+xml\">\n\u003Cscript src=\""
+ alias3(alias2(alias1(lookupProperty(depth0,"frame"), "root",0), depth0))
+ "assets/theme.js\">\u003C/script>\n<link rel=\"stylesheet\" href=\""
+ alias3(alias2(alias1(lookupProperty(depth0,"frame"), "root",0), depth0))
+ "assets/hyte.css\">\n\u003Cscript src=\""
+ alias3(alias2(alias1(lookupProperty(depth0,"frame"), "root",0), depth0))
+ "assets/hyte.js\" defer>\u003C/script>\n"
+ ((stack1 = lookupProperty(helpers,"with").call(alias4,alias1(lookupProperty(depth0,"frame"), "head",0),{"name":"with","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</head>\n<body>\n<a class=\"skip\" href=\"#content\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "skip",0), depth0))
+ "</a>\n<header class=\"site-header\">\n<div class=\"wrap site-bar\">\n<p class=\"site-name\">\n<a href=\""
+ alias3(alias2(alias1(lookupProperty(depth0,"frame"), "base",0), depth0))
+ "index.html\">"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(lookupProperty(depth0,"frame"), "logo",0),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "<span><span class=\"organisation\">"
+ alias3(lookupProperty(helpers,"say").call(alias4,alias1(lookupProperty(depth0,"frame"), "organisation",0),{"name":"say","hash":{},"data":data}))
+ "</span> <span class=\"plan-name\">"
+ alias3(lookupProperty(helpers,"say").call(alias4,alias1(lookupProperty(depth0,"frame"), "site",0),{"name":"say","hash":{},"data":data}))
+ "</span></span></a>\n</p>\n<p class=\"search-link\"><a href=\""
+ alias3(alias2(alias1(lookupProperty(depth0,"frame"), "base",0), depth0))
+ "search.html\"><svg aria-hidden=\"true\" viewBox=\"0 0 20 20\" width=\"20\" height=\"20\"><circle cx=\"8.5\" cy=\"8.5\" r=\"5.5\"></circle><path d=\"M12.7 12.7 17.5 17.5\"></path></svg>"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(depth0,"frame"),"screen"),"search"), "title",0), depth0))
+ "</a></p>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(lookupProperty(depth0,"frame"), "languages",0),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</div>\n<nav class=\"site-menu\" aria-label=\""
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "navigation",0), depth0))
+ "\">\n<ul class=\"wrap\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(lookupProperty(depth0,"frame"), "navigation",0),{"name":"each","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n</nav>\n</header>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(lookupProperty(depth0,"frame"), "notices",0),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(lookupProperty(depth0,"frame"), "trail",0),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "<main class=\"wrap\" id=\"content\" tabindex=\"-1\">\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "untranslated",0),{"name":"if","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = alias2(alias1(depth0, "body",0), depth0)) != null ? stack1 : "")
+ "\n</main>\n<footer class=\"site-footer\">\n<div class=\"wrap\">\n<p class=\"publisher\">"
+ alias3(lookupProperty(helpers,"say").call(alias4,alias1(lookupProperty(depth0,"frame"), "organisation",0),{"name":"say","hash":{},"data":data}))
+ "</p>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(lookupProperty(lookupProperty(depth0,"frame"),"footer"), "contact",0),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(lookupProperty(lookupProperty(depth0,"frame"),"footer"), "feedback",0),{"name":"if","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "<p class=\"theme\" data-theme-choice hidden>\n<label for=\"theme\">"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(depth0,"frame"),"screen"),"theme"), "label",0), depth0))
+ "</label>\n<select id=\"theme\">\n<option value=\"\">"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(depth0,"frame"),"screen"),"theme"), "system",0), depth0))
+ "</option>\n<option value=\"light\">"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(depth0,"frame"),"screen"),"theme"), "light",0), depth0))
+ "</option>\n<option value=\"dark\">"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(depth0,"frame"),"screen"),"theme"), "dark",0), depth0))
+ "</option>\n</select>\n</p>\n<nav class=\"site-pages\" aria-label=\""
+ alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"frame"),"footer"), "about",0), depth0))
+ "\">\n<ul>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(lookupProperty(lookupProperty(depth0,"frame"),"footer"), "pages",0),{"name":"each","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n</nav>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(lookupProperty(lookupProperty(depth0,"frame"),"footer"), "origin",0),{"name":"each","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</div>\n</footer>\n</body>\n</html>";
},"useData":true},
"html/method": {"0":function(container,depth0,helpers,partials,data) {
return "<p>"
+ container.escapeExpression(container.lambda(depth0, depth0))
+ "</p>\n";
},"1":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

return "<tr>\n<th scope=\"row\">"
+ alias3(alias2(alias1(depth0, "name",0), depth0))
+ "</th>\n<td>"
+ alias3(alias2(alias1(depth0, "means",0), depth0))
+ "</td>\n<td class=\"figures\">"
+ alias3(alias2(alias1(depth0, "count",0), depth0))
+ "</td>\n</tr>\n";
},"2":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<h3>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"words"), "ownLimits",0), depth0))
+ "</h3>\n<ul>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "ownLimits",0),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n";
},"3":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<li><strong>"
+ alias2(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "metric",0),{"name":"say","hash":{},"data":data}))
+ ".</strong> "
+ alias2(container.lambda(alias1(depth0, "sentence",0), depth0))
+ "</li>\n";
},"4":function(container,depth0,helpers,partials,data) {
return "<li>"
+ container.escapeExpression(container.lambda(depth0, depth0))
+ "</li>\n";
},"5":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<h3 id=\""
+ alias3(alias2(alias1(depth0, "id",0), depth0))
+ "\">"
+ alias3(alias2(alias1(depth0, "heading",0), depth0))
+ "</h3>\n<section class=\"scroll\" aria-labelledby=\""
+ alias3(alias2(alias1(depth0, "id",0), depth0))
+ "\" tabindex=\"0\">\n<table class=\"register sentences\">\n<caption class=\"unseen\">"
+ alias3(alias2(alias1(depth0, "caption",0), depth0))
+ "</caption>\n<thead>\n<tr>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "verdict",0), depth0))
+ "</th>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "when",0), depth0))
+ "</th>\n</tr>\n</thead>\n<tbody>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "steps",0),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</tbody>\n</table>\n</section>\n";
},"6":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

return "<tr>\n<th scope=\"row\">"
+ alias3(alias2(alias1(depth0, "verdict",0), depth0))
+ "</th>\n<td>"
+ alias3(alias2(alias1(depth0, "when",0), depth0))
+ "</td>\n</tr>\n";
},"7":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

return "<tr>\n<th scope=\"row\">"
+ alias3(alias2(alias1(depth0, "reason",0), depth0))
+ "</th>\n<td class=\"figures\">"
+ alias3(alias2(alias1(depth0, "count",0), depth0))
+ "</td>\n</tr>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<header class=\"page-head\">\n<h1>"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "title",0), depth0))
+ "</h1>\n<p class=\"lead\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "intro",0), depth0))
+ "</p>\n</header>\n<section class=\"text-column\">\n<h2>"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "lights",0), depth0))
+ "</h2>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(depth0, "lights",0),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</section>\n<section>\n<h2 id=\"aims\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "aims",0), depth0))
+ "</h2>\n<p class=\"text-column\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "aimsIntro",0), depth0))
+ "</p>\n<section class=\"scroll\" aria-labelledby=\"aims\" tabindex=\"0\">\n<table class=\"register sentences\">\n<caption class=\"unseen\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "aimsCaption",0), depth0))
+ "</caption>\n<thead>\n<tr>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "aim",0), depth0))
+ "</th>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "aimMeans",0), depth0))
+ "</th>\n<th scope=\"col\" class=\"figures\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "metricsOfPlan",0), depth0))
+ "</th>\n</tr>\n</thead>\n<tbody>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(depth0, "aims",0),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</tbody>\n</table>\n</section>\n<p class=\"text-column\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "kinds",0), depth0))
+ "</p>\n</section>\n<section class=\"text-column\">\n<h2>"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "path",0), depth0))
+ "</h2>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(lookupProperty(depth0,"words"), "pathText",0),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</section>\n<section class=\"text-column\">\n<h2>"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "limits",0), depth0))
+ "</h2>\n<p>"
+ alias3(alias2(alias1(depth0, "limits",0), depth0))
+ "</p>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "ownLimits",0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</section>\n<section class=\"text-column\">\n<h2>"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "noise",0), depth0))
+ "</h2>\n<p>"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "noiseIntro",0), depth0))
+ "</p>\n<ol>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(depth0, "noiseRules",0),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ol>\n</section>\n<section>\n<h2>"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "order",0), depth0))
+ "</h2>\n<p class=\"text-column\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "orderIntro",0), depth0))
+ "</p>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(depth0, "orders",0),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "<p class=\"text-column\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "gapText",0), depth0))
+ "</p>\n</section>\n<section>\n<h2 id=\"obstacles\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "obstacles",0), depth0))
+ "</h2>\n<p class=\"text-column\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "obstaclesIntro",0), depth0))
+ "</p>\n<section class=\"scroll\" aria-labelledby=\"obstacles\" tabindex=\"0\">\n<table class=\"register sentences\">\n<caption class=\"unseen\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "obstaclesCaption",0), depth0))
+ "</caption>\n<thead>\n<tr>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "obstacle",0), depth0))
+ "</th>\n<th scope=\"col\" class=\"figures\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "metricsOfPlan",0), depth0))
+ "</th>\n</tr>\n</thead>\n<tbody>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(depth0, "obstacles",0),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</tbody>\n</table>\n</section>\n</section>\n<section class=\"text-column\">\n<h2>"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "freshness",0), depth0))
+ "</h2>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(lookupProperty(depth0,"words"), "freshnessText",0),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</section>\n<section class=\"text-column\">\n<h2>"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "privacy",0), depth0))
+ "</h2>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(depth0, "privacy",0),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</section>\n<section class=\"text-column\">\n<h2>"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "sources",0), depth0))
+ "</h2>\n<p><a href=\"data.html#sources\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "sourcesText",0), depth0))
+ "</a></p>\n</section>\n<section class=\"text-column\">\n<h2>"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "rules",0), depth0))
+ "</h2>\n<p><a href=\"plan-health.html\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "rulesText",0), depth0))
+ "</a></p>\n</section>";
},"useData":true},
"html/municipalities": {"0":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<tr>\n<th scope=\"row\">"
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "item",0),{"name":"with","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "counts",0),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</th>\n<td>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "ownFocusAreas",0),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.program(9, data, 0),"data":data})) != null ? stack1 : "")
+ "</td>\n<td>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "sharedFocusAreas",0),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.program(9, data, 0),"data":data})) != null ? stack1 : "")
+ "</td>\n</tr>\n";
},"1":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "href",0),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.program(4, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
return "<span class=\"label\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "label",0), depth0))
+ "</span> ";
},"3":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<a href=\""
+ alias2(container.lambda(alias1(depth0, "href",0), depth0))
+ "\">"
+ alias2(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "words",0),{"name":"say","hash":{},"data":data}))
+ "</a>";
},"4":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "words",0),{"name":"say","hash":{},"data":data}));
},"5":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return " <span class=\"note\">("
+ container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "note",0),{"name":"say","hash":{},"data":data}))
+ ")</span>";
},"6":function(container,depth0,helpers,partials,data) {
return " <span class=\"trait\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "counts",0), depth0))
+ "</span>";
},"7":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<ul class=\"plain\">"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "ownFocusAreas",0),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>";
},"8":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "href",0),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.program(4, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</li>";
},"9":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<span class=\"missing\">"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"text"), "none",0), depth0))
+ "</span>";
},"10":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<ul class=\"plain\">"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "sharedFocusAreas",0),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<header class=\"page-head\">\n<h1 id=\"municipalities\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "municipalities",0), depth0))
+ "</h1>\n<p class=\"lead\">"
+ alias3(alias2(alias1(depth0, "intro",0), depth0))
+ "</p>\n</header>\n<div class=\"filters\" data-filters hidden>\n<p class=\"field\">\n<label for=\"filter-word\">"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(lookupProperty(data,"root"),"frame"),"screen"),"filter"), "field",0), depth0))
+ "</label>\n<input type=\"search\" id=\"filter-word\" autocomplete=\"off\">\n</p>\n<p class=\"field\" hidden>\n<label for=\"filter-phase\">"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(lookupProperty(data,"root"),"frame"),"screen"),"filter"), "phase",0), depth0))
+ "</label>\n<select id=\"filter-phase\"><option value=\"\">"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(lookupProperty(data,"root"),"frame"),"screen"),"filter"), "everyPhase",0), depth0))
+ "</option></select>\n</p>\n<p class=\"filter-status\" role=\"status\" data-none=\""
+ alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(lookupProperty(data,"root"),"frame"),"screen"),"filter"), "none",0), depth0))
+ "\" data-some=\""
+ alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(lookupProperty(data,"root"),"frame"),"screen"),"filter"), "some",0), depth0))
+ "\"></p>\n</div><p class=\"scroll-hint\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "scrollHint",0), depth0))
+ "</p>\n<section class=\"scroll\" aria-labelledby=\"municipalities\" tabindex=\"0\">\n<table class=\"municipalities\" data-filterable>\n<caption class=\"unseen\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "municipalities",0), depth0))
+ "</caption>\n<thead>\n<tr>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "municipality",0), depth0))
+ "</th>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "ownFocusAreas",0), depth0))
+ "</th>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "sharedFocusAreas",0), depth0))
+ "</th>\n</tr>\n</thead>\n<tbody>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "rows",0),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</tbody>\n</table>\n</section>";
},"useData":true},
"html/municipality": {"0":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<section class=\"prose\">\n<h2>"
+ alias2(container.lambda(alias1(lookupProperty(depth0,"words"), "participation",0), depth0))
+ "</h2>\n"
+ alias2(lookupProperty(helpers,"markdown").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "participation",0),{"name":"markdown","hash":{},"data":data}))
+ "\n</section>\n";
},"1":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"words"), "observations",0), depth0))
+ "</h2>\n<ul class=\"observations\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "observations",0),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n</section>\n";
},"2":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li>\n<p><strong>"
+ container.escapeExpression(lookupProperty(helpers,"say").call(alias2,alias1(depth0, "words",0),{"name":"say","hash":{},"data":data}))
+ "</strong>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "kind",0),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "prose",0),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "views",0),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "answeredBy",0),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n</li>\n";
},"3":function(container,depth0,helpers,partials,data) {
return " <span class=\"tag\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "kind",0), depth0))
+ "</span>";
},"4":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<div class=\"prose\">"
+ container.escapeExpression(lookupProperty(helpers,"markdown").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "prose",0),{"name":"markdown","hash":{},"data":data}))
+ "</div>";
},"5":function(container,depth0,helpers,partials,data) {
var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<div class=\"prose small\"><p class=\"note\">"
+ alias1(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"words"), "view",0), depth0))
+ "</p>"
+ alias1(lookupProperty(helpers,"markdown").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"markdown","hash":{},"data":data}))
+ "</div>\n";
},"6":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<p class=\"note\">"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "answeredBy",0), depth0))
+ ": "
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "answeredBy",0),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>";
},"7":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "href",0),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.program(10, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"unless").call(alias2,alias1(data, "last",0),{"name":"unless","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
return "<span class=\"label\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "label",0), depth0))
+ "</span> ";
},"9":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<a href=\""
+ alias2(container.lambda(alias1(depth0, "href",0), depth0))
+ "\">"
+ alias2(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "words",0),{"name":"say","hash":{},"data":data}))
+ "</a>";
},"10":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "words",0),{"name":"say","hash":{},"data":data}));
},"11":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return " <span class=\"note\">("
+ container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "note",0),{"name":"say","hash":{},"data":data}))
+ ")</span>";
},"12":function(container,depth0,helpers,partials,data) {
return ", ";
},"13":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<h2>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"words"), "ownFocusAreas",0), depth0))
+ "</h2>\n<ul class=\"plain\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "ownFocusAreas",0),{"name":"each","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n";
},"14":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "href",0),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.program(10, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</li>\n";
},"15":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<h2>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"words"), "sharedFocusAreas",0), depth0))
+ "</h2>\n<ul class=\"plain\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "sharedFocusAreas",0),{"name":"each","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n";
},"16":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "report",0),{"name":"with","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"17":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "href",0),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.program(10, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"18":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<span class=\"missing\">"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"words"), "noReport",0), depth0))
+ "</span>";
},"19":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<h2>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"words"), "parties",0), depth0))
+ "</h2>\n<ul class=\"plain\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "parties",0),{"name":"each","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n";
},"20":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<p class=\"note\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "inFiguresNote",0), depth0))
+ "</p>\n<p class=\"scroll-hint\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "scrollHint",0), depth0))
+ "</p>\n<section class=\"scroll\" aria-labelledby=\"figures\" tabindex=\"0\">\n<table class=\"municipal\">\n<caption class=\"unseen\">"
+ alias3(lookupProperty(helpers,"say").call(alias4,alias1(depth0, "name",0),{"name":"say","hash":{},"data":data}))
+ ": "
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "inFigures",0), depth0))
+ "</caption>\n<thead>\n<tr>\n<th scope=\"col\">"
+ alias3(alias2(alias1(depth0, "indicator",0), depth0))
+ "</th>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "ofMunicipality",0), depth0))
+ "</th>\n<th scope=\"col\">"
+ alias3(alias2(alias1(depth0, "course",0), depth0))
+ "</th>\n<th scope=\"col\">"
+ alias3(lookupProperty(helpers,"say").call(alias4,alias1(depth0, "county",0),{"name":"say","hash":{},"data":data}))
+ "</th>\n<th scope=\"col\">"
+ alias3(alias2(alias1(depth0, "country",0), depth0))
+ "</th>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "compared",0), depth0))
+ "</th>\n</tr>\n</thead>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(depth0, "groups",0),{"name":"each","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</table>\n</section>\n";
},"21":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<tbody>\n<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"6\">"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "words",0),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.program(22, data, 0),"data":data})) != null ? stack1 : "")
+ "</th></tr>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "rows",0),{"name":"each","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</tbody>\n";
},"22":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"words"), "otherIndicators",0), depth0));
},"23":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<tr>\n<th scope=\"row\">"
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "item",0),{"name":"with","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "direction",0),{"name":"if","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</th>\n<td>"
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "own",0),{"name":"with","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</td>\n<td class=\"course\">"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "sparkline",0),{"name":"if","hash":{},"fn":container.program(29, data, 0),"inverse":container.program(30, data, 0),"data":data})) != null ? stack1 : "")
+ "</td>\n<td>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "county",0),{"name":"if","hash":{},"fn":container.program(31, data, 0),"inverse":container.program(30, data, 0),"data":data})) != null ? stack1 : "")
+ "</td>\n<td>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "country",0),{"name":"if","hash":{},"fn":container.program(32, data, 0),"inverse":container.program(30, data, 0),"data":data})) != null ? stack1 : "")
+ "</td>\n<td>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "compared",0),{"name":"if","hash":{},"fn":container.program(33, data, 0),"inverse":container.program(30, data, 0),"data":data})) != null ? stack1 : "")
+ "</td>\n</tr>\n";
},"24":function(container,depth0,helpers,partials,data) {
return " <span class=\"trait\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "direction",0), depth0))
+ "</span>";
},"25":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<span class=\"value\">"
+ container.escapeExpression(container.lambda(alias1(depth0, "value",0), depth0))
+ "</span>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "unit",0),{"name":"if","hash":{},"fn":container.program(26, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "period",0),{"name":"if","hash":{},"fn":container.program(27, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "flag",0),{"name":"if","hash":{},"fn":container.program(28, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"26":function(container,depth0,helpers,partials,data) {
return " <span class=\"note\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "unit",0), depth0))
+ "</span>";
},"27":function(container,depth0,helpers,partials,data) {
return " <span class=\"when\">("
+ container.escapeExpression(container.lambda(container.strict(depth0, "period",0), depth0))
+ ")</span>";
},"28":function(container,depth0,helpers,partials,data) {
return " <span class=\"note\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "flag",0), depth0))
+ "</span>";
},"29":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return container.escapeExpression(lookupProperty(helpers,"svg").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "sparkline",0),{"name":"svg","hash":{},"data":data}));
},"30":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<span class=\"missing\">"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"text"), "none",0), depth0))
+ "</span>";
},"31":function(container,depth0,helpers,partials,data) {
return container.escapeExpression(container.lambda(container.strict(depth0, "county",0), depth0));
},"32":function(container,depth0,helpers,partials,data) {
return container.escapeExpression(container.lambda(container.strict(depth0, "country",0), depth0));
},"33":function(container,depth0,helpers,partials,data) {
return container.escapeExpression(container.lambda(container.strict(depth0, "compared",0), depth0));
},"34":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<p class=\"missing\">"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"words"), "noFigures",0), depth0))
+ "</p>\n";
},"35":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<section>\n<h2 id=\"needs\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "supportNeeds",0), depth0))
+ "</h2>\n<p class=\"scroll-hint\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "scrollHint",0), depth0))
+ "</p>\n<section class=\"scroll\" aria-labelledby=\"needs\" tabindex=\"0\">\n<table class=\"actions\" data-sortable>\n<caption class=\"unseen\">"
+ alias3(lookupProperty(helpers,"say").call(alias4,alias1(depth0, "name",0),{"name":"say","hash":{},"data":data}))
+ ": "
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "supportNeeds",0), depth0))
+ "</caption>\n<thead>\n<tr>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "need",0), depth0))
+ "</th>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "answer",0), depth0))
+ "</th>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "owner",0), depth0))
+ "</th>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "schedule",0), depth0))
+ "</th>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "status",0), depth0))
+ "</th>\n</tr>\n</thead>\n<tbody>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(depth0, "needs",0),{"name":"each","hash":{},"fn":container.program(36, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</tbody>\n</table>\n</section>\n</section>\n";
},"36":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<tr>\n<th scope=\"row\">"
+ container.escapeExpression(lookupProperty(helpers,"say").call(alias2,alias1(depth0, "need",0),{"name":"say","hash":{},"data":data}))
+ "</th>\n<td>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "answer",0),{"name":"if","hash":{},"fn":container.program(37, data, 0),"inverse":container.program(38, data, 0),"data":data})) != null ? stack1 : "")
+ "</td>\n<td>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "owners",0),{"name":"if","hash":{},"fn":container.program(39, data, 0),"inverse":container.program(44, data, 0),"data":data})) != null ? stack1 : "")
+ "</td>\n<td>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "period",0),{"name":"if","hash":{},"fn":container.program(45, data, 0),"inverse":container.program(46, data, 0),"data":data})) != null ? stack1 : "")
+ "</td>\n<td>"
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "chip",0),{"name":"with","hash":{},"fn":container.program(47, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</td>\n</tr>\n";
},"37":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "answer",0),{"name":"say","hash":{},"data":data}));
},"38":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<span class=\"missing\">"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"words"), "noAnswer",0), depth0))
+ "</span>";
},"39":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<ul class=\"plain owners\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "owners",0),{"name":"each","hash":{},"fn":container.program(40, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n";
},"40":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "lead",0),{"name":"if","hash":{},"fn":container.program(41, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ">"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "href",0),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.program(10, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "lead",0),{"name":"if","hash":{},"fn":container.program(42, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</li>\n";
},"41":function(container,depth0,helpers,partials,data) {
return " class=\"lead\"";
},"42":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "role",0),{"name":"if","hash":{},"fn":container.program(43, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"43":function(container,depth0,helpers,partials,data) {
return "&nbsp;<span class=\"role\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "role",0), depth0))
+ "</span>";
},"44":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<span class=\"missing\">"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"text"), "noOwner",0), depth0))
+ "</span>\n";
},"45":function(container,depth0,helpers,partials,data) {
return container.escapeExpression(container.lambda(container.strict(depth0, "period",0), depth0));
},"46":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<span class=\"missing\">"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"text"), "noSchedule",0), depth0))
+ "</span>";
},"47":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<span class=\"chip chip-"
+ alias2(container.lambda(alias1(depth0, "phase",0), depth0))
+ "\">"
+ alias2(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "words",0),{"name":"say","hash":{},"data":data}))
+ "</span>";
},"48":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"words"), "here",0), depth0))
+ "</h2>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "goalsHere",0),{"name":"if","hash":{},"fn":container.program(49, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "actionsHere",0),{"name":"if","hash":{},"fn":container.program(63, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "tables",0),{"name":"each","hash":{},"fn":container.program(66, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</section>\n";
},"49":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<h3>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"words"), "goalsHere",0), depth0))
+ "</h3>\n"
+ ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "goalsHere",0),{"name":"with","hash":{},"fn":container.program(50, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n";
},"50":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<ul class=\"lines goals\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "goals",0),{"name":"each","hash":{},"fn":container.program(51, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>";
},"51":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li>\n<p class=\"line\"><span class=\"entry\">"
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "item",0),{"name":"with","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</span>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "ended",0),{"name":"if","hash":{},"fn":container.program(52, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ " <span class=\"counts\">"
+ container.escapeExpression(container.lambda(alias1(depth0, "counts",0), depth0))
+ "</span></p>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "lights",0),{"name":"if","hash":{},"fn":container.program(53, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n</li>\n";
},"52":function(container,depth0,helpers,partials,data) {
return " <span class=\"chip chip-cancelled\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "ended",0), depth0))
+ "</span>";
},"53":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "lights",0),{"name":"with","hash":{},"fn":container.program(54, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"54":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<dl class=\"lights\">\n"
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "work",0),{"name":"with","hash":{},"fn":container.program(55, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "result",0),{"name":"with","hash":{},"fn":container.program(55, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n</dl>";
},"55":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<div class=\"light\">\n<dt>"
+ container.escapeExpression(container.lambda(alias1(depth0, "heading",0), depth0))
+ "</dt>\n<dd>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "marks",0),{"name":"if","hash":{},"fn":container.program(56, data, 0),"inverse":container.program(58, data, 0),"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "remark",0),{"name":"if","hash":{},"fn":container.program(59, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n</dd>\n</div>";
},"56":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<ul class=\"plain marks\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "marks",0),{"name":"each","hash":{},"fn":container.program(57, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>";
},"57":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

return "<li><span class=\"mark mark-"
+ alias3(alias2(alias1(depth0, "kind",0), depth0))
+ "\"><svg class=\"icon\" viewBox=\"0 0 16 16\" aria-hidden=\"true\" focusable=\"false\"><path d=\""
+ alias3(alias2(alias1(depth0, "icon",0), depth0))
+ "\"/></svg> "
+ alias3(alias2(alias1(depth0, "text",0), depth0))
+ "</span></li>\n";
},"58":function(container,depth0,helpers,partials,data) {
return "<p class=\"missing\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "words",0), depth0))
+ "</p>";
},"59":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "remark",0),{"name":"with","hash":{},"fn":container.program(60, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"60":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<p class=\"remark\">"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "before",0),{"name":"if","hash":{},"fn":container.program(61, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "item",0),{"name":"if","hash":{},"fn":container.program(62, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ container.escapeExpression(container.lambda(alias1(depth0, "said",0), depth0))
+ "</p>";
},"61":function(container,depth0,helpers,partials,data) {
return container.escapeExpression(container.lambda(container.strict(depth0, "before",0), depth0))
+ " ";
},"62":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "item",0),{"name":"with","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ": ";
},"63":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<h3 id=\"here\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "actionsHere",0), depth0))
+ "</h3>\n<p class=\"scroll-hint\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "scrollHint",0), depth0))
+ "</p>\n<section class=\"scroll\" aria-labelledby=\"here\" tabindex=\"0\">\n<table class=\"actions\" data-sortable>\n<caption class=\"unseen\">"
+ alias3(lookupProperty(helpers,"say").call(alias4,alias1(depth0, "name",0),{"name":"say","hash":{},"data":data}))
+ ": "
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "actionsHere",0), depth0))
+ "</caption>\n<thead>\n<tr>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "action",0), depth0))
+ "</th>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "owner",0), depth0))
+ "</th>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "schedule",0), depth0))
+ "</th>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "status",0), depth0))
+ "</th>\n</tr>\n</thead>\n<tbody>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(depth0, "actionsHere",0),{"name":"each","hash":{},"fn":container.program(64, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</tbody>\n</table>\n</section>\n";
},"64":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<tr>\n<th scope=\"row\">"
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "item",0),{"name":"with","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</th>\n<td>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "owners",0),{"name":"if","hash":{},"fn":container.program(39, data, 0),"inverse":container.program(44, data, 0),"data":data})) != null ? stack1 : "")
+ "</td>\n<td data-value=\""
+ container.escapeExpression(container.lambda(alias1(depth0, "scheduleValue",0), depth0))
+ "\">"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "schedule",0),{"name":"if","hash":{},"fn":container.program(65, data, 0),"inverse":container.program(46, data, 0),"data":data})) != null ? stack1 : "")
+ "</td>\n<td>"
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "chip",0),{"name":"with","hash":{},"fn":container.program(47, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</td>\n</tr>";
},"65":function(container,depth0,helpers,partials,data) {
return container.escapeExpression(container.lambda(container.strict(depth0, "schedule",0), depth0));
},"66":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<section>\n<h3 id=\""
+ alias3(alias2(alias1(depth0, "anchor",0), depth0))
+ "\">"
+ alias3(alias2(alias1(depth0, "heading",0), depth0))
+ "</h3>\n<p class=\"scroll-hint\">"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "scrollHint",0), depth0))
+ "</p>\n<section class=\"scroll\" aria-labelledby=\""
+ alias3(alias2(alias1(depth0, "anchor",0), depth0))
+ "\" tabindex=\"0\">\n<table class=\"actions\" data-sortable>\n<caption class=\"unseen\">"
+ alias3(alias2(alias1(depth0, "heading",0), depth0))
+ "</caption>\n<thead>\n<tr>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "action",0), depth0))
+ "</th>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "goal",0), depth0))
+ "</th>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "schedule",0), depth0))
+ "</th>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "status",0), depth0))
+ "</th>\n</tr>\n</thead>\n<tbody>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "rows",0),{"name":"each","hash":{},"fn":container.program(67, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</tbody>\n</table>\n</section>\n</section>\n";
},"67":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<tr>\n<th scope=\"row\">"
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "item",0),{"name":"with","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "part",0),{"name":"if","hash":{},"fn":container.program(68, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</th>\n<td>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "goal",0),{"name":"if","hash":{},"fn":container.program(69, data, 0),"inverse":container.program(30, data, 0),"data":data})) != null ? stack1 : "")
+ "</td>\n<td data-value=\""
+ container.escapeExpression(container.lambda(alias1(depth0, "scheduleValue",0), depth0))
+ "\">"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "schedule",0),{"name":"if","hash":{},"fn":container.program(65, data, 0),"inverse":container.program(46, data, 0),"data":data})) != null ? stack1 : "")
+ "</td>\n<td>"
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "chip",0),{"name":"with","hash":{},"fn":container.program(47, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</td>\n</tr>\n";
},"68":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return " <span class=\"note\">"
+ container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "part",0),{"name":"say","hash":{},"data":data}))
+ "</span>";
},"69":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "goal",0),{"name":"with","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<header class=\"page-head\">\n<p class=\"kicker\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "municipality",0), depth0))
+ "</p>\n<h1>"
+ alias3(lookupProperty(helpers,"say").call(alias4,alias1(depth0, "name",0),{"name":"say","hash":{},"data":data}))
+ "</h1>\n</header>\n<div class=\"columns\">\n<div class=\"main-column\">\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "participation",0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "observations",0),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</div>\n<aside class=\"side\" aria-label=\""
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "inShort",0), depth0))
+ "\">\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "ownFocusAreas",0),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "sharedFocusAreas",0),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "<h2>"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "report",0), depth0))
+ "</h2>\n<p>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "report",0),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.program(18, data, 0),"data":data})) != null ? stack1 : "")
+ "</p>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "parties",0),{"name":"if","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</aside>\n</div>\n<section>\n<h2 id=\"figures\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "inFigures",0), depth0))
+ "</h2>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "groups",0),{"name":"if","hash":{},"fn":container.program(20, data, 0),"inverse":container.program(34, data, 0),"data":data})) != null ? stack1 : "")
+ "</section>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "needs",0),{"name":"if","hash":{},"fn":container.program(35, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "isActive",0),{"name":"if","hash":{},"fn":container.program(48, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"useData":true},
"html/not-found": {"0":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

return "<li lang=\""
+ alias3(alias2(alias1(depth0, "language",0), depth0))
+ "\">\n<h2>"
+ alias3(alias2(alias1(depth0, "name",0), depth0))
+ "</h2>\n<p><strong>"
+ alias3(alias2(alias1(depth0, "title",0), depth0))
+ ".</strong> "
+ alias3(alias2(alias1(depth0, "text",0), depth0))
+ "</p>\n<p><a href=\""
+ alias3(alias2(alias1(depth0, "href",0), depth0))
+ "\" hreflang=\""
+ alias3(alias2(alias1(depth0, "language",0), depth0))
+ "\">"
+ alias3(alias2(alias1(depth0, "front",0), depth0))
+ "</a></p>\n</li>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<!doctype html>\n<html lang=\""
+ alias3(alias2(alias1(depth0, "language",0), depth0))
+ "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"robots\" content=\"noindex\">\n<title>"
+ alias3(alias2(alias1(depth0, "title",0), depth0))
+ " – "
+ alias3(alias2(alias1(lookupProperty(depth0,"site"), "text",0), depth0))
+ "</title>\n<link rel=\"stylesheet\" href=\""
+ alias3(alias2(alias1(depth0, "stylesheet",0), depth0))
+ "\">\n</head>\n<body class=\"choice\">\n<main class=\"wrap\">\n<h1>"
+ alias3(alias2(alias1(depth0, "title",0), depth0))
+ "</h1>\n<ul class=\"choices\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "languages",0),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n</main>\n</body>\n</html>";
},"useData":true},
"html/plan-health": {"0":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<tr>\n<th scope=\"row\">"
+ alias3(alias2(alias1(depth0, "matter",0), depth0))
+ "</th>\n<td class=\"figures\">"
+ alias3(alias2(alias1(depth0, "done",0), depth0))
+ " / "
+ alias3(alias2(alias1(depth0, "total",0), depth0))
+ " <svg class=\"bar\" aria-hidden=\"true\" focusable=\"false\" width=\"96\" height=\"8\"><rect class=\"bar-ground\" width=\"100%\" height=\"8\"/><rect class=\"bar-done\" width=\""
+ alias3(alias2(alias1(depth0, "share",0), depth0))
+ "\" height=\"8\"/></svg></td>\n<td><span class=\"chip "
+ ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "complete",0),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data})) != null ? stack1 : "")
+ "\">"
+ alias3(alias2(alias1(depth0, "verdict",0), depth0))
+ "</span></td>\n</tr>\n";
},"1":function(container,depth0,helpers,partials,data) {
return "chip-done";
},"2":function(container,depth0,helpers,partials,data) {
return "chip-paused";
},"3":function(container,depth0,helpers,partials,data) {
return "<p class=\"note\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "leftOut",0), depth0))
+ "</p>\n";
},"4":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "severities",0),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<section class=\"severity severity-"
+ alias3(alias2(alias1(depth0, "severity",0), depth0))
+ "\">\n<h3>"
+ alias3(alias2(alias1(depth0, "heading",0), depth0))
+ " <span class=\"counts\">"
+ alias3(alias2(alias1(depth0, "count",0), depth0))
+ "</span></h3>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "rules",0),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</section>\n";
},"6":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<section class=\"rule\">\n<ul class=\"findings\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "findings",0),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "more",0),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n<dl class=\"facts\">\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "why",0),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "fix",0),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n</dl>\n</section>\n";
},"7":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<li>"
+ alias3(lookupProperty(helpers,"sentence").call(alias2,alias1(depth0, "what",0),{"name":"sentence","hash":{},"data":data}))
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "about",0),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ " <span class=\"place\">"
+ alias3(container.lambda(alias1(depth0, "place",0), depth0))
+ "</span></li>\n";
},"8":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return " "
+ ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "about",0),{"name":"with","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<a href=\""
+ alias2(container.lambda(alias1(depth0, "href",0), depth0))
+ "\">"
+ alias2(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "words",0),{"name":"say","hash":{},"data":data}))
+ "</a>";
},"10":function(container,depth0,helpers,partials,data) {
return "<p class=\"note\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "more",0), depth0))
+ "</p>";
},"11":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<div><dt>"
+ alias2(container.lambda(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "why",0), depth0))
+ "</dt><dd>"
+ alias2(lookupProperty(helpers,"sentence").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "why",0),{"name":"sentence","hash":{},"data":data}))
+ "</dd></div>";
},"12":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<div><dt>"
+ alias2(container.lambda(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "fix",0), depth0))
+ "</dt><dd>"
+ alias2(lookupProperty(helpers,"sentence").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "fix",0),{"name":"sentence","hash":{},"data":data}))
+ "</dd></div>";
},"13":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<p><span class=\"chip chip-done\">"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"text"), "noFindings",0), depth0))
+ "</span></p>\n";
},"14":function(container,depth0,helpers,partials,data) {
return "<p class=\"note\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "accepted",0), depth0))
+ "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<header class=\"page-head\">\n<h1>"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "health",0), depth0))
+ "</h1>\n<p class=\"lead\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "healthIntro",0), depth0))
+ "</p>\n<p class=\"note\">"
+ alias3(alias2(alias1(depth0, "asOf",0), depth0))
+ "</p>\n</header>\n<section>\n<h2 id=\"coverage\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "coverageHeading",0), depth0))
+ "</h2>\n<section class=\"scroll\" aria-labelledby=\"coverage\" tabindex=\"0\">\n<table class=\"coverage\">\n<caption class=\"unseen\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "coverageCaption",0), depth0))
+ "</caption>\n<thead>\n<tr>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "matter",0), depth0))
+ "</th>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "inOrder",0), depth0))
+ "</th>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "state",0), depth0))
+ "</th>\n</tr>\n</thead>\n<tbody>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(depth0, "coverage",0),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</tbody>\n</table>\n</section>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "leftOut",0),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</section>\n<section>\n<h2>"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "findings",0), depth0))
+ "</h2>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "severities",0),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(13, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "accepted",0),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n</section>";
},"useData":true},
"html/preparation": {"0":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"text"), "handling",0), depth0))
+ "</h2>\n<ol class=\"timeline\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "approvals",0),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ol></section>\n";
},"1":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li>\n<p class=\"when\">"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "day",0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>\n<p>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "body",0),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "<span class=\"tag\">"
+ container.escapeExpression(container.lambda(alias1(depth0, "state",0), depth0))
+ "</span></p>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "section",0),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.program(11, data, 0),"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "link",0),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n</li>\n";
},"2":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

return "<time datetime=\""
+ alias3(alias2(alias1(depth0, "day",0), depth0))
+ "\">"
+ alias3(alias2(alias1(depth0, "date",0), depth0))
+ "</time>";
},"3":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<strong>"
+ ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "body",0),{"name":"with","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</strong> ";
},"4":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "href",0),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.program(7, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
return "<span class=\"label\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "label",0), depth0))
+ "</span> ";
},"6":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<a href=\""
+ alias2(container.lambda(alias1(depth0, "href",0), depth0))
+ "\">"
+ alias2(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "words",0),{"name":"say","hash":{},"data":data}))
+ "</a>";
},"7":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "words",0),{"name":"say","hash":{},"data":data}));
},"8":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return " <span class=\"note\">("
+ container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "note",0),{"name":"say","hash":{},"data":data}))
+ ")</span>";
},"9":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<p class=\"note\">"
+ container.escapeExpression(container.lambda(alias1(depth0, "section",0), depth0))
+ ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "caseNumber",0),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>";
},"10":function(container,depth0,helpers,partials,data) {
return ", "
+ container.escapeExpression(container.lambda(container.strict(depth0, "caseNumber",0), depth0));
},"11":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "caseNumber",0),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data) {
return "<p class=\"note\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "caseNumber",0), depth0))
+ "</p>";
},"13":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<p>"
+ ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "link",0),{"name":"with","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>";
},"14":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "events",0), depth0))
+ "</h2>\n<ol class=\"timeline\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "events",0),{"name":"each","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ol>\n</section>\n";
},"15":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.escapeExpression, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li>\n<p class=\"when\">"
+ alias2(container.lambda(alias1(depth0, "period",0), depth0))
+ "</p>\n<p><strong>"
+ alias2(lookupProperty(helpers,"say").call(alias3,alias1(lookupProperty(depth0,"item"), "words",0),{"name":"say","hash":{},"data":data}))
+ "</strong>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias3,alias1(depth0, "kind",0),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias3,alias1(depth0, "purpose",0),{"name":"if","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias3,alias1(depth0, "section",0),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias3,alias1(depth0, "parties",0),{"name":"if","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias3,alias1(depth0, "prose",0),{"name":"if","hash":{},"fn":container.program(22, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias3,alias1(depth0, "changed",0),{"name":"if","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias3,alias1(depth0, "link",0),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n</li>\n";
},"16":function(container,depth0,helpers,partials,data) {
return " <span class=\"tag\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "kind",0), depth0))
+ "</span>";
},"17":function(container,depth0,helpers,partials,data) {
return " <span class=\"tag\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "purpose",0), depth0))
+ "</span>";
},"18":function(container,depth0,helpers,partials,data) {
return "<p class=\"note\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "section",0), depth0))
+ "</p>";
},"19":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<p class=\"note\">"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "parties",0),{"name":"each","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>";
},"20":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "href",0),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.program(7, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"unless").call(alias2,alias1(data, "last",0),{"name":"unless","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"21":function(container,depth0,helpers,partials,data) {
return ", ";
},"22":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<div class=\"prose small\">"
+ container.escapeExpression(lookupProperty(helpers,"markdown").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "prose",0),{"name":"markdown","hash":{},"data":data}))
+ "</div>";
},"23":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<div class=\"prose small\">"
+ container.escapeExpression(lookupProperty(helpers,"markdown").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "changed",0),{"name":"markdown","hash":{},"data":data}))
+ "</div>";
},"24":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"words"), "yearCircle",0), depth0))
+ "</h2>\n"
+ ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "circle",0),{"name":"with","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n</section>\n";
},"25":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<figure class=\"chart-figure\" id=\""
+ alias3(alias2(alias1(depth0, "id",0), depth0))
+ "\">\n<figcaption id=\""
+ alias3(alias2(alias1(depth0, "id",0), depth0))
+ "_title\""
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "titleLang",0),{"name":"if","hash":{},"fn":container.program(26, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ">"
+ alias3(alias2(alias1(depth0, "title",0), depth0))
+ "</figcaption>\n<p class=\"chart-words\">"
+ alias3(alias2(alias1(depth0, "description",0), depth0))
+ "</p>\n<section class=\"scroll chart-scroll\" aria-labelledby=\""
+ alias3(alias2(alias1(depth0, "id",0), depth0))
+ "_title\" tabindex=\"0\">"
+ alias3(lookupProperty(helpers,"svg").call(alias4,alias1(depth0, "svg",0),{"name":"svg","hash":{},"data":data}))
+ "</section><section class=\"scroll chart-table\" aria-labelledby=\""
+ alias3(alias2(alias1(depth0, "id",0), depth0))
+ "_table\" tabindex=\"0\">\n<table>\n<caption id=\""
+ alias3(alias2(alias1(depth0, "id",0), depth0))
+ "_table\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "table",0), depth0))
+ "<span class=\"unseen\">: <span"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "titleLang",0),{"name":"if","hash":{},"fn":container.program(26, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ">"
+ alias3(alias2(alias1(depth0, "title",0), depth0))
+ "</span></span></caption>\n<thead>\n<tr>"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(lookupProperty(depth0,"table"), "head",0),{"name":"each","hash":{},"fn":container.program(27, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</tr>\n</thead>\n<tbody>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(lookupProperty(depth0,"table"), "rows",0),{"name":"each","hash":{},"fn":container.program(28, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</tbody>\n</table>\n</section>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "csvHref",0),{"name":"if","hash":{},"fn":container.program(31, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</figure>";
},"26":function(container,depth0,helpers,partials,data) {
return " lang=\""
+ container.escapeExpression(container.lambda(container.strict(depth0, "titleLang",0), depth0))
+ "\"";
},"27":function(container,depth0,helpers,partials,data) {
return "<th scope=\"col\">"
+ container.escapeExpression(container.lambda(depth0, depth0))
+ "</th>";
},"28":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<tr><th scope=\"row\">"
+ container.escapeExpression(container.lambda(alias1(depth0, "header",0), depth0))
+ "</th>"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "cells",0),{"name":"each","hash":{},"fn":container.program(29, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</tr>\n";
},"29":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<td"
+ ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "isNumber",0),{"name":"if","hash":{},"fn":container.program(30, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ">"
+ container.escapeExpression(container.lambda(alias1(depth0, "text",0), depth0))
+ "</td>";
},"30":function(container,depth0,helpers,partials,data) {
return " class=\"numeric\"";
},"31":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<ul class=\"plain chart-downloads\">\n<li><a href=\""
+ alias3(alias2(alias1(depth0, "svgHref",0), depth0))
+ "\" download=\""
+ alias3(alias2(alias1(depth0, "svgName",0), depth0))
+ "\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "saveSvg",0), depth0))
+ "<span class=\"unseen\">: "
+ alias3(alias2(alias1(depth0, "title",0), depth0))
+ "</span></a></li>\n<li><a href=\""
+ alias3(alias2(alias1(depth0, "csvHref",0), depth0))
+ "\" download=\""
+ alias3(alias2(alias1(depth0, "csvName",0), depth0))
+ "\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"words"), "saveCsv",0), depth0))
+ "<span class=\"unseen\">: "
+ alias3(alias2(alias1(depth0, "title",0), depth0))
+ "</span></a></li>\n</ul>\n";
},"32":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "tasks",0), depth0))
+ "</h2>\n<ul class=\"documents\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "tasks",0),{"name":"each","hash":{},"fn":container.program(33, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n</section>\n";
},"33":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.escapeExpression, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li id=\""
+ alias2(container.lambda(alias1(depth0, "anchor",0), depth0))
+ "\">\n<p><strong>"
+ alias2(lookupProperty(helpers,"say").call(alias3,alias1(lookupProperty(depth0,"item"), "words",0),{"name":"say","hash":{},"data":data}))
+ "</strong>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias3,alias1(depth0, "stream",0),{"name":"if","hash":{},"fn":container.program(34, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias3,alias1(depth0, "period",0),{"name":"if","hash":{},"fn":container.program(35, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias3,alias1(depth0, "owners",0),{"name":"if","hash":{},"fn":container.program(36, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias3,alias1(depth0, "prose",0),{"name":"if","hash":{},"fn":container.program(22, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n</li>\n";
},"34":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return " <span class=\"tag\">"
+ container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "stream",0),{"name":"say","hash":{},"data":data}))
+ "</span>";
},"35":function(container,depth0,helpers,partials,data) {
return " <span class=\"when\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "period",0), depth0))
+ "</span>";
},"36":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<p class=\"note\">"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "owners",0),{"name":"each","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>";
},"37":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "networks",0), depth0))
+ "</h2>\n<ul class=\"documents\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "networks",0),{"name":"each","hash":{},"fn":container.program(38, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n</section>\n";
},"38":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li>\n<p><strong>"
+ container.escapeExpression(lookupProperty(helpers,"say").call(alias2,alias1(lookupProperty(depth0,"item"), "words",0),{"name":"say","hash":{},"data":data}))
+ "</strong>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "role",0),{"name":"if","hash":{},"fn":container.program(39, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "prose",0),{"name":"if","hash":{},"fn":container.program(22, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "members",0),{"name":"if","hash":{},"fn":container.program(40, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n</li>\n";
},"39":function(container,depth0,helpers,partials,data) {
return " <span class=\"tag\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "role",0), depth0))
+ "</span>";
},"40":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<p class=\"note\">"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "members",0), depth0))
+ ": "
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "members",0),{"name":"each","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<header class=\"page-head\">\n<h1>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"text"), "preparation",0), depth0))
+ "</h1>\n</header>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "approvals",0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "events",0),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "circle",0),{"name":"if","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "tasks",0),{"name":"if","hash":{},"fn":container.program(32, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "networks",0),{"name":"if","hash":{},"fn":container.program(37, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"useData":true},
"html/search": {"0":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

return "<li><a href=\"#"
+ alias3(alias2(alias1(depth0, "id",0), depth0))
+ "\">"
+ alias3(alias2(alias1(depth0, "heading",0), depth0))
+ "</a> <span class=\"note\">"
+ alias3(alias2(alias1(depth0, "count",0), depth0))
+ "</span></li>\n";
},"1":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<section>\n<h2 id=\""
+ alias3(alias2(alias1(depth0, "id",0), depth0))
+ "\">"
+ alias3(alias2(alias1(depth0, "heading",0), depth0))
+ "</h2>\n<ul class=\"lines\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "lines",0),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n</section>\n";
},"2":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li>"
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "item",0),{"name":"with","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "context",0),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</li>\n";
},"3":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "href",0),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.program(6, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
return "<span class=\"label\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "label",0), depth0))
+ "</span> ";
},"5":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<a href=\""
+ alias2(container.lambda(alias1(depth0, "href",0), depth0))
+ "\">"
+ alias2(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "words",0),{"name":"say","hash":{},"data":data}))
+ "</a>";
},"6":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "words",0),{"name":"say","hash":{},"data":data}));
},"7":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return " <span class=\"note\">("
+ container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "note",0),{"name":"say","hash":{},"data":data}))
+ ")</span>";
},"8":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return " <span class=\"counts\">"
+ container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "context",0),{"name":"say","hash":{},"data":data}))
+ "</span>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<header class=\"page-head\">\n<h1>"
+ alias3(alias2(alias1(lookupProperty(depth0,"labels"), "title",0), depth0))
+ "</h1>\n<p class=\"lead\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"labels"), "intro",0), depth0))
+ "</p>\n</header>\n<div class=\"search\" role=\"search\" data-search hidden>\n<p class=\"field\">\n<label for=\"search-words\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"labels"), "field",0), depth0))
+ "</label>\n<input type=\"search\" id=\"search-words\" autocomplete=\"off\" spellcheck=\"false\" aria-describedby=\"search-hint\">\n<span class=\"note\" id=\"search-hint\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"labels"), "hint",0), depth0))
+ "</span>\n</p>\n<p class=\"search-status\" role=\"status\" data-none=\""
+ alias3(alias2(alias1(lookupProperty(depth0,"labels"), "none",0), depth0))
+ "\" data-one=\""
+ alias3(alias2(alias1(lookupProperty(depth0,"labels"), "one",0), depth0))
+ "\" data-many=\""
+ alias3(alias2(alias1(lookupProperty(depth0,"labels"), "many",0), depth0))
+ "\" data-first=\""
+ alias3(alias2(alias1(lookupProperty(depth0,"labels"), "first",0), depth0))
+ "\"></p>\n</div>\n<section class=\"results\" data-results hidden>\n<h2>"
+ alias3(alias2(alias1(lookupProperty(depth0,"labels"), "results",0), depth0))
+ "</h2>\n<ol class=\"found\"></ol>\n</section>\n<div data-everything>\n<nav class=\"jump\" aria-label=\""
+ alias3(alias2(alias1(lookupProperty(depth0,"labels"), "jump",0), depth0))
+ "\">\n<ul>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(depth0, "groups",0),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n</nav>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(depth0, "groups",0),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</div>\n\u003Cscript src=\"search-index.js\" defer>\u003C/script>\n\u003Cscript src=\""
+ alias3(alias2(alias1(lookupProperty(depth0,"frame"), "root",0), depth0))
+ "assets/search.js\" defer>\u003C/script>";
},"useData":true},
"markdown/plan": {"0":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "> **"
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(depth0, "title",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ".** "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(depth0, "text",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n";
},"1":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"markdown").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "summary",0),{"name":"markdown","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n";
},"2":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "- "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(depth0, "term",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ": "
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "items",0),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n";
},"3":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"say").call(alias2,alias1(depth0, "words",0),{"name":"say","hash":{},"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"unless").call(alias2,alias1(data, "last",0),{"name":"unless","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"escape").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "label",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ " ";
},"5":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return " ("
+ ((stack1 = lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "note",0),{"name":"say","hash":{},"data":data})) != null ? stack1 : "")
+ ")";
},"6":function(container,depth0,helpers,partials,data) {
return ", ";
},"7":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "- "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(depth0, "number",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ " "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(depth0, "words",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ "\n";
},"8":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(depth0,"text"), "workByPhase",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ": "
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "phases",0),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n\n";
},"9":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(depth0, "word",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ " "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(depth0, "count",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"unless").call(alias2,alias1(data, "last",0),{"name":"unless","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "## "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(depth0,"words"), "situation",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n"
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(depth0,"words"), "situationIntro",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "situation",0),{"name":"each","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"11":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "### "
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "item",0),{"name":"with","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "developmentTargets",0),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "indicators",0),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "charts",0),{"name":"each","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"say").call(alias2,alias1(depth0, "words",0),{"name":"say","hash":{},"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"13":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "**"
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(lookupProperty(data,"root"),"text"), "developmentTargets",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ":** "
+ ((stack1 = lookupProperty(helpers,"say").call(alias2,alias1(depth0, "developmentTargets",0),{"name":"say","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n";
},"14":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(lookupProperty(data,"root"),"text"), "followedBy",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ": "
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "indicators",0),{"name":"each","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n\n";
},"15":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"say").call(alias2,alias1(depth0, "words",0),{"name":"say","hash":{},"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"unless").call(alias2,alias1(data, "last",0),{"name":"unless","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"16":function(container,depth0,helpers,partials,data) {
return "; ";
},"17":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "!["
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(depth0, "description",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ "](charts/"
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(depth0, "id",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ "."
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(data,"root"), "language",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ".svg)\n\n*"
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(depth0, "title",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ "*\n\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(lookupProperty(depth0,"table"), "rows",0),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"18":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "| "
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(lookupProperty(depth0,"table"), "head",0),{"name":"each","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n| "
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(lookupProperty(depth0,"table"), "head",0),{"name":"each","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(lookupProperty(depth0,"table"), "rows",0),{"name":"each","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n";
},"19":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"escape").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ " | ";
},"20":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(data, "first",0),{"name":"if","hash":{},"fn":container.program(21, data, 0),"inverse":container.program(22, data, 0),"data":data})) != null ? stack1 : "")
+ " | ";
},"21":function(container,depth0,helpers,partials,data) {
return "---";
},"22":function(container,depth0,helpers,partials,data) {
return "---:";
},"23":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "| "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(depth0, "header",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ " | "
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "cells",0),{"name":"each","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n";
},"24":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"escape").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "text",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ " | ";
},"25":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "## "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(lookupProperty(data,"root"),"text"), "focusArea",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ": "
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "item",0),{"name":"with","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "developmentTargets",0),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "officialText",0),{"name":"if","hash":{},"fn":container.program(26, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "description",0),{"name":"if","hash":{},"fn":container.program(27, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "passages",0),{"name":"each","hash":{},"fn":container.program(28, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "phenomena",0),{"name":"if","hash":{},"fn":container.program(29, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "goals",0),{"name":"each","hash":{},"fn":container.program(33, data, 0),"inverse":container.program(75, data, 0),"data":data})) != null ? stack1 : "");
},"26":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "**"
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(lookupProperty(data,"root"),"text"), "officialText",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ":**\n\n"
+ ((stack1 = lookupProperty(helpers,"markdown").call(alias2,alias1(depth0, "officialText",0),{"name":"markdown","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n";
},"27":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"markdown").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "description",0),{"name":"markdown","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n";
},"28":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "**"
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(depth0, "heading",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ":**\n\n"
+ ((stack1 = lookupProperty(helpers,"markdown").call(alias2,alias1(depth0, "prose",0),{"name":"markdown","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n";
},"29":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "### "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(lookupProperty(data,"root"),"text"), "phenomena",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "phenomena",0),{"name":"each","hash":{},"fn":container.program(30, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"30":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "**"
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "item",0),{"name":"with","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "**\n\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "prose",0),{"name":"if","hash":{},"fn":container.program(31, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "followedBy",0),{"name":"if","hash":{},"fn":container.program(32, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"31":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"markdown").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "prose",0),{"name":"markdown","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n";
},"32":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(lookupProperty(data,"root"),"text"), "followedBy",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ": "
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "followedBy",0),{"name":"each","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n\n";
},"33":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "### "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(lookupProperty(data,"root"),"text"), "goal",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ": "
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "item",0),{"name":"with","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "ended",0),{"name":"if","hash":{},"fn":container.program(34, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "- "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(lookupProperty(data,"root"),"text"), "owners",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ": "
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "actionOwners",0),{"name":"if","hash":{},"fn":container.program(36, data, 0),"inverse":container.program(37, data, 0),"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "lights",0),{"name":"with","hash":{},"fn":container.program(41, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "facts",0),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "officialText",0),{"name":"if","hash":{},"fn":container.program(26, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "description",0),{"name":"if","hash":{},"fn":container.program(27, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "passages",0),{"name":"each","hash":{},"fn":container.program(28, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "observations",0),{"name":"if","hash":{},"fn":container.program(42, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "metrics",0),{"name":"if","hash":{},"fn":container.program(45, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "charts",0),{"name":"each","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "updates",0),{"name":"if","hash":{},"fn":container.program(60, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "groups",0),{"name":"each","hash":{},"fn":container.program(64, data, 0),"inverse":container.program(74, data, 0),"data":data})) != null ? stack1 : "");
},"34":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "**"
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(depth0, "ended",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ".** "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(depth0, "endedText",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "endedReason",0),{"name":"if","hash":{},"fn":container.program(35, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n\n";
},"35":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return " "
+ ((stack1 = lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "endedReason",0),{"name":"say","hash":{},"data":data})) != null ? stack1 : "");
},"36":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(lookupProperty(data,"root"),"text"), "ownersOfActions",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ": "
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "actionOwners",0),{"name":"each","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"37":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "owners",0),{"name":"each","hash":{},"fn":container.program(38, data, 0),"inverse":container.program(40, data, 0),"data":data})) != null ? stack1 : "");
},"38":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"say").call(alias2,alias1(depth0, "words",0),{"name":"say","hash":{},"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "role",0),{"name":"if","hash":{},"fn":container.program(39, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"unless").call(alias2,alias1(data, "last",0),{"name":"unless","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"39":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return " – "
+ ((stack1 = lookupProperty(helpers,"escape").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "role",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "");
},"40":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"escape").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(lookupProperty(data,"root"),"text"), "noOwner",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "");
},"41":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "- "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(depth0,"work"), "heading",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ": "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(depth0,"work"), "words",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ "\n- "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(depth0,"result"), "heading",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ": "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(depth0,"result"), "words",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ "\n";
},"42":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "**"
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(lookupProperty(data,"root"),"text"), "basedOn",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ":**\n\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "observations",0),{"name":"each","hash":{},"fn":container.program(43, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"43":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "**"
+ ((stack1 = lookupProperty(helpers,"say").call(alias2,alias1(depth0, "words",0),{"name":"say","hash":{},"data":data})) != null ? stack1 : "")
+ "**"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "kind",0),{"name":"if","hash":{},"fn":container.program(44, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "prose",0),{"name":"if","hash":{},"fn":container.program(31, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"44":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return " – "
+ ((stack1 = lookupProperty(helpers,"escape").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "kind",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "");
},"45":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "| "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(lookupProperty(data,"root"),"text"), "metric",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ " | "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(lookupProperty(data,"root"),"text"), "baseline",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ " | "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(lookupProperty(data,"root"),"text"), "target",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ " | "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(lookupProperty(data,"root"),"text"), "latest",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ " | "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(lookupProperty(data,"root"),"text"), "source",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ " |\n| --- | --- | --- | --- | --- |\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "metrics",0),{"name":"each","hash":{},"fn":container.program(46, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "metrics",0),{"name":"each","hash":{},"fn":container.program(59, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n";
},"46":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "| "
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"say").call(alias2,alias1(depth0, "words",0),{"name":"say","hash":{},"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "targetGroups",0),{"name":"if","hash":{},"fn":container.program(47, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "traits",0),{"name":"each","hash":{},"fn":container.program(48, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ " | "
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "baseline",0),{"name":"if","hash":{},"fn":container.program(49, data, 0),"inverse":container.program(54, data, 0),"data":data})) != null ? stack1 : "")
+ " | "
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "targets",0),{"name":"each","hash":{},"fn":container.program(55, data, 0),"inverse":container.program(54, data, 0),"data":data})) != null ? stack1 : "")
+ " | "
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "latest",0),{"name":"if","hash":{},"fn":container.program(56, data, 0),"inverse":container.program(54, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "waits",0),{"name":"if","hash":{},"fn":container.program(57, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ " | "
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "source",0),{"name":"if","hash":{},"fn":container.program(58, data, 0),"inverse":container.program(54, data, 0),"data":data})) != null ? stack1 : "")
+ " |\n";
},"47":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "; "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(lookupProperty(data,"root"),"text"), "targetGroups",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ": "
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "targetGroups",0),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"48":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "; "
+ ((stack1 = lookupProperty(helpers,"escape").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"escape","hash":{},"data":data})) != null ? stack1 : "");
},"49":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "baseline",0),{"name":"with","hash":{},"fn":container.program(50, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"50":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(depth0, "value",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "period",0),{"name":"if","hash":{},"fn":container.program(51, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "flag",0),{"name":"if","hash":{},"fn":container.program(52, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(53, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"51":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return " ("
+ ((stack1 = lookupProperty(helpers,"escape").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "period",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ")";
},"52":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ", "
+ ((stack1 = lookupProperty(helpers,"escape").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "flag",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "");
},"53":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ", "
+ ((stack1 = lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "note",0),{"name":"say","hash":{},"data":data})) != null ? stack1 : "");
},"54":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"escape").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(lookupProperty(data,"root"),"text"), "none",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "");
},"55":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(depth0, "value",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "period",0),{"name":"if","hash":{},"fn":container.program(51, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "flag",0),{"name":"if","hash":{},"fn":container.program(52, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(53, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"unless").call(alias2,alias1(data, "last",0),{"name":"unless","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"56":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "latest",0),{"name":"with","hash":{},"fn":container.program(50, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"57":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return " "
+ ((stack1 = lookupProperty(helpers,"escape").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "waits",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "");
},"58":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "source",0),{"name":"say","hash":{},"data":data})) != null ? stack1 : "");
},"59":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "- "
+ ((stack1 = lookupProperty(helpers,"say").call(alias2,alias1(depth0, "words",0),{"name":"say","hash":{},"data":data})) != null ? stack1 : "")
+ ": "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(depth0, "reading",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ": "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(depth0,"verdict"), "text",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ "\n";
},"60":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "**"
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(lookupProperty(data,"root"),"text"), "followUp",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ":**\n\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "updates",0),{"name":"each","hash":{},"fn":container.program(61, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"61":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(depth0, "date",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "coverage",0),{"name":"if","hash":{},"fn":container.program(62, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "prose",0),{"name":"if","hash":{},"fn":container.program(31, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"62":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return " – "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(lookupProperty(data,"root"),"text"), "coverage",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ": "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(depth0, "coverage",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "coverageNote",0),{"name":"if","hash":{},"fn":container.program(63, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"63":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return " "
+ ((stack1 = lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "coverageNote",0),{"name":"say","hash":{},"data":data})) != null ? stack1 : "");
},"64":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "words",0),{"name":"if","hash":{},"fn":container.program(65, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "actions",0),{"name":"each","hash":{},"fn":container.program(66, data, 0),"inverse":container.program(73, data, 0),"data":data})) != null ? stack1 : "");
},"65":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "#### "
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"say").call(alias2,alias1(depth0, "words",0),{"name":"say","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "prose",0),{"name":"if","hash":{},"fn":container.program(31, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"66":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "grouped",0),{"name":"if","hash":{},"fn":container.program(67, data, 0),"inverse":container.program(68, data, 0),"data":data})) != null ? stack1 : "")
+ " "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(lookupProperty(data,"root"),"text"), "action",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ": "
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "item",0),{"name":"with","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n\n- "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(lookupProperty(data,"root"),"text"), "owner",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ": "
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "owners",0),{"name":"each","hash":{},"fn":container.program(38, data, 0),"inverse":container.program(40, data, 0),"data":data})) != null ? stack1 : "")
+ "\n- "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(lookupProperty(data,"root"),"text"), "schedule",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ": "
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "schedule",0),{"name":"if","hash":{},"fn":container.program(69, data, 0),"inverse":container.program(70, data, 0),"data":data})) != null ? stack1 : "")
+ "\n- "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(lookupProperty(data,"root"),"text"), "status",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ": "
+ ((stack1 = lookupProperty(helpers,"say").call(alias2,alias1(lookupProperty(depth0,"chip"), "words",0),{"name":"say","hash":{},"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "since",0),{"name":"if","hash":{},"fn":container.program(71, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "statusReason",0),{"name":"if","hash":{},"fn":container.program(72, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "facts",0),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "officialText",0),{"name":"if","hash":{},"fn":container.program(26, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "description",0),{"name":"if","hash":{},"fn":container.program(27, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "passages",0),{"name":"each","hash":{},"fn":container.program(28, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "observations",0),{"name":"if","hash":{},"fn":container.program(42, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "metrics",0),{"name":"if","hash":{},"fn":container.program(45, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "charts",0),{"name":"each","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "updates",0),{"name":"if","hash":{},"fn":container.program(60, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"67":function(container,depth0,helpers,partials,data) {
return "#####";
},"68":function(container,depth0,helpers,partials,data) {
return "####";
},"69":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"escape").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "schedule",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "");
},"70":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"escape").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(lookupProperty(data,"root"),"text"), "noSchedule",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "");
},"71":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ", "
+ ((stack1 = lookupProperty(helpers,"escape").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "since",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "");
},"72":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ". "
+ ((stack1 = lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "statusReason",0),{"name":"say","hash":{},"data":data})) != null ? stack1 : "");
},"73":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"escape").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(lookupProperty(data,"root"),"text"), "noGroupActions",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n";
},"74":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"escape").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(lookupProperty(data,"root"),"text"), "noActions",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n";
},"75":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"escape").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(lookupProperty(data,"root"),"text"), "noGoals",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n";
},"76":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "## "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(depth0,"text"), "crossCutting",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "crossing",0),{"name":"each","hash":{},"fn":container.program(33, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "loose",0),{"name":"each","hash":{},"fn":container.program(66, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"77":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "## "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(depth0,"text"), "documents",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "documentGroups",0),{"name":"each","hash":{},"fn":container.program(78, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"78":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "### "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(depth0, "heading",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "documents",0),{"name":"each","hash":{},"fn":container.program(79, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n";
},"79":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "- "
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "item",0),{"name":"with","hash":{},"fn":container.program(80, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "kind",0),{"name":"if","hash":{},"fn":container.program(44, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "traits",0),{"name":"each","hash":{},"fn":container.program(83, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "statutes",0),{"name":"each","hash":{},"fn":container.program(84, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n";
},"80":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "href",0),{"name":"if","hash":{},"fn":container.program(81, data, 0),"inverse":container.program(82, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"81":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "["
+ ((stack1 = lookupProperty(helpers,"say").call(alias2,alias1(depth0, "words",0),{"name":"say","hash":{},"data":data})) != null ? stack1 : "")
+ "](<"
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(depth0, "href",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ">)";
},"82":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "words",0),{"name":"say","hash":{},"data":data})) != null ? stack1 : "");
},"83":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ", "
+ ((stack1 = lookupProperty(helpers,"escape").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"escape","hash":{},"data":data})) != null ? stack1 : "");
},"84":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "; "
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"say").call(alias2,alias1(depth0, "words",0),{"name":"say","hash":{},"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"85":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "## "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(depth0,"text"), "handling",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "approvals",0),{"name":"each","hash":{},"fn":container.program(86, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n";
},"86":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "- "
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "date",0),{"name":"if","hash":{},"fn":container.program(87, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "body",0),{"name":"if","hash":{},"fn":container.program(88, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(depth0, "state",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "section",0),{"name":"if","hash":{},"fn":container.program(89, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "caseNumber",0),{"name":"if","hash":{},"fn":container.program(90, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "link",0),{"name":"if","hash":{},"fn":container.program(91, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n";
},"87":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"escape").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "date",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ " ";
},"88":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "body",0),{"name":"with","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ": ";
},"89":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ", "
+ ((stack1 = lookupProperty(helpers,"escape").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "section",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "");
},"90":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ", "
+ ((stack1 = lookupProperty(helpers,"escape").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "caseNumber",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "");
},"91":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ", "
+ ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "link",0),{"name":"with","hash":{},"fn":container.program(80, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"92":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "events",0),{"name":"if","hash":{},"fn":container.program(93, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "tasks",0),{"name":"if","hash":{},"fn":container.program(96, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "networks",0),{"name":"if","hash":{},"fn":container.program(99, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"93":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "## "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(lookupProperty(data,"root"),"text"), "events",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "events",0),{"name":"each","hash":{},"fn":container.program(94, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n";
},"94":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "- "
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "period",0),{"name":"if","hash":{},"fn":container.program(95, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"say").call(alias2,alias1(lookupProperty(depth0,"item"), "words",0),{"name":"say","hash":{},"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "kind",0),{"name":"if","hash":{},"fn":container.program(44, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "parties",0),{"name":"each","hash":{},"fn":container.program(84, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n";
},"95":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"escape").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "period",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ " ";
},"96":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "## "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(lookupProperty(data,"root"),"text"), "tasks",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "tasks",0),{"name":"each","hash":{},"fn":container.program(97, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n";
},"97":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "- "
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "period",0),{"name":"if","hash":{},"fn":container.program(95, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"say").call(alias2,alias1(lookupProperty(depth0,"item"), "words",0),{"name":"say","hash":{},"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "stream",0),{"name":"if","hash":{},"fn":container.program(98, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "owners",0),{"name":"each","hash":{},"fn":container.program(84, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n";
},"98":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return " – "
+ ((stack1 = lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "stream",0),{"name":"say","hash":{},"data":data})) != null ? stack1 : "");
},"99":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "## "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(lookupProperty(data,"root"),"text"), "networks",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "networks",0),{"name":"each","hash":{},"fn":container.program(100, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n";
},"100":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "- "
+ ((stack1 = lookupProperty(helpers,"say").call(alias2,alias1(lookupProperty(depth0,"item"), "words",0),{"name":"say","hash":{},"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "role",0),{"name":"if","hash":{},"fn":container.program(39, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "members",0),{"name":"each","hash":{},"fn":container.program(84, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n";
},"101":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "## "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(depth0,"words"), "realisation",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n"
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(depth0,"realisation"), "intro",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n| "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(depth0,"text"), "goal",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ " | "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(depth0,"columns"), "result",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ " | "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(depth0,"columns"), "work",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ " | "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(depth0,"words"), "late",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ " |\n| --- | --- | --- | ---: |\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(lookupProperty(depth0,"realisation"), "rows",0),{"name":"each","hash":{},"fn":container.program(102, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n";
},"102":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "| "
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "item",0),{"name":"with","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ " | "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(depth0, "result",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ " | "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(depth0, "work",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ " | "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(depth0, "late",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ " |\n";
},"103":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "## "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(depth0,"words"), "indicators",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n| "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(depth0,"words"), "item",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ " | "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(depth0,"words"), "unit",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ " | "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(depth0,"text"), "source",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ " | "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(depth0,"words"), "licence",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ " |\n| --- | --- | --- | --- |\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(lookupProperty(depth0,"appendix"), "indicators",0),{"name":"each","hash":{},"fn":container.program(104, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n";
},"104":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "| "
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "item",0),{"name":"with","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ " | "
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "unit",0),{"name":"if","hash":{},"fn":container.program(105, data, 0),"inverse":container.program(54, data, 0),"data":data})) != null ? stack1 : "")
+ " | "
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "source",0),{"name":"if","hash":{},"fn":container.program(58, data, 0),"inverse":container.program(54, data, 0),"data":data})) != null ? stack1 : "")
+ " | "
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "licence",0),{"name":"if","hash":{},"fn":container.program(106, data, 0),"inverse":container.program(54, data, 0),"data":data})) != null ? stack1 : "")
+ " |\n";
},"105":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "unit",0),{"name":"say","hash":{},"data":data})) != null ? stack1 : "");
},"106":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"escape").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "licence",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "");
},"107":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "## "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(depth0,"words"), "omissions",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n"
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(depth0,"words"), "omissionsIntro",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n| "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(depth0,"words"), "list",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ " | "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(depth0,"words"), "item",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ " | "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(depth0,"words"), "reason",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ " | "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(depth0,"words"), "date",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ " |\n| --- | --- | --- | --- |\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(lookupProperty(depth0,"appendix"), "omissions",0),{"name":"each","hash":{},"fn":container.program(108, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n";
},"108":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "| "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(depth0, "list",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ " | "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(depth0, "item",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ " | "
+ ((stack1 = lookupProperty(helpers,"say").call(alias2,alias1(depth0, "reason",0),{"name":"say","hash":{},"data":data})) != null ? stack1 : "")
+ " | "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(depth0, "date",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ " |\n";
},"109":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"escape").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n";
},"110":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "| "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(depth0, "matter",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ " | "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(depth0, "done",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ " / "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(depth0, "total",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ " | "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(depth0, "verdict",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ " |\n";
},"111":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"escape").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "leftOut",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n";
},"112":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "### "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(depth0, "heading",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ " ("
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(depth0, "count",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ")\n\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "rules",0),{"name":"each","hash":{},"fn":container.program(113, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"113":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "findings",0),{"name":"each","hash":{},"fn":container.program(114, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "more",0),{"name":"if","hash":{},"fn":container.program(115, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "why",0),{"name":"if","hash":{},"fn":container.program(116, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "fix",0),{"name":"if","hash":{},"fn":container.program(117, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"114":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "- "
+ ((stack1 = lookupProperty(helpers,"sentence").call(alias2,alias1(depth0, "what",0),{"name":"sentence","hash":{},"data":data})) != null ? stack1 : "")
+ " ("
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(depth0, "place",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ")\n";
},"115":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"escape").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "more",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n";
},"116":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "**"
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(lookupProperty(data,"root"),"text"), "why",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ":** "
+ ((stack1 = lookupProperty(helpers,"sentence").call(alias2,alias1(depth0, "why",0),{"name":"sentence","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n";
},"117":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "**"
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(lookupProperty(data,"root"),"text"), "fix",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ":** "
+ ((stack1 = lookupProperty(helpers,"sentence").call(alias2,alias1(depth0, "fix",0),{"name":"sentence","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n";
},"118":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"escape").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"text"), "noFindings",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "# "
+ ((stack1 = lookupProperty(helpers,"say").call(alias2,alias1(depth0, "title",0),{"name":"say","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "notices",0),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "summary",0),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "## "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(depth0,"text"), "inShort",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n- "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(depth0,"text"), "stage",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ": "
+ ((stack1 = lookupProperty(helpers,"say").call(alias2,alias1(lookupProperty(depth0,"stage"), "words",0),{"name":"say","hash":{},"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "facts",0),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "counts",0),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "phases",0),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "situation",0),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "areas",0),{"name":"each","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "crosses",0),{"name":"if","hash":{},"fn":container.program(76, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "documentGroups",0),{"name":"if","hash":{},"fn":container.program(77, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "approvals",0),{"name":"if","hash":{},"fn":container.program(85, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "preparation",0),{"name":"with","hash":{},"fn":container.program(92, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(lookupProperty(depth0,"realisation"), "rows",0),{"name":"if","hash":{},"fn":container.program(101, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(lookupProperty(depth0,"appendix"), "indicators",0),{"name":"if","hash":{},"fn":container.program(103, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(lookupProperty(depth0,"appendix"), "omissions",0),{"name":"if","hash":{},"fn":container.program(107, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "## "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(depth0,"words"), "method",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(lookupProperty(depth0,"words"), "methodTexts",0),{"name":"each","hash":{},"fn":container.program(109, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "## "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(depth0,"text"), "health",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n| "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(depth0,"text"), "matter",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ " | "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(depth0,"text"), "inOrder",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ " | "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(depth0,"text"), "state",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ " |\n| --- | --- | --- |\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "coverage",0),{"name":"each","hash":{},"fn":container.program(110, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "leftOut",0),{"name":"if","hash":{},"fn":container.program(111, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "severities",0),{"name":"each","hash":{},"fn":container.program(112, data, 0),"inverse":container.program(118, data, 0),"data":data})) != null ? stack1 : "")
+ "## "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(depth0,"text"), "aboutThis",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "origin",0),{"name":"each","hash":{},"fn":container.program(109, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(depth0,"text"), "madeWith",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ "\n";
},"useData":true},
};
export const stylesheet = "/* The typeface, in its file's place beside the stylesheet */\n\n@font-face {\n  font-family: \"Source Sans 3\";\n  font-style: normal;\n  font-weight: 200 900;\n  font-display: swap;\n  src: url(\"fonts/source-sans-3-latin.woff2\") format(\"woff2\");\n  unicode-range:\n    U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329,\n    U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD;\n}\n\n@font-face {\n  font-family: \"Source Sans 3\";\n  font-style: italic;\n  font-weight: 200 900;\n  font-display: swap;\n  src: url(\"fonts/source-sans-3-latin-italic.woff2\") format(\"woff2\");\n  unicode-range:\n    U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329,\n    U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD;\n}\n\n/* What the Sámi languages need beyond that is loaded where it stands */\n@font-face {\n  font-family: \"Source Sans 3\";\n  font-style: normal;\n  font-weight: 200 900;\n  font-display: swap;\n  src: url(\"fonts/source-sans-3-latin-ext.woff2\") format(\"woff2\");\n  unicode-range:\n    U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F,\n    U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C4, U+2113, U+2C60-2C7F, U+A720-A7FF;\n}\n\n@font-face {\n  font-family: \"Source Sans 3\";\n  font-style: italic;\n  font-weight: 200 900;\n  font-display: swap;\n  src: url(\"fonts/source-sans-3-latin-ext-italic.woff2\") format(\"woff2\");\n  unicode-range:\n    U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F,\n    U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C4, U+2113, U+2C60-2C7F, U+A720-A7FF;\n}\n\n/* Custom properties are the tokens that `site.tokens` of hyte.yaml may set; \"<name>-dark\" sets the dark one. */\n:root {\n  color-scheme: light dark;\n  --ground: #ffffff;\n  --soft: #f5f7f9;\n  --raised: #ffffff;\n  --text: #20262b;\n  --muted: #555f66;\n  --line: #d5dade;\n  --line-strong: #7b868e;\n  --brand: #00357a;\n  --brand-soft: #eaf1f9;\n  --link: #0f56a8;\n  --focus: #b34a00;\n  --notice: #fff4d6;\n  --notice-text: #4d3600;\n  --planned: #e6eaed;\n  --planned-text: #39434a;\n  --planned-fill: #7c878e;\n  --in-progress: #dfecfa;\n  --in-progress-text: #0f4584;\n  --in-progress-fill: #2a6ebb;\n  --done: #dcf1e8;\n  --done-text: #075840;\n  --done-fill: #078364;\n  --paused: #fcefcf;\n  --paused-text: #684600;\n  --paused-fill: #b37400;\n  --cancelled: #fae4e2;\n  --cancelled-text: #8c211c;\n  --cancelled-fill: #ae332d;\n  --merged: #efe5f4;\n  --merged-text: #5d2b74;\n  --merged-fill: #86499c;\n  --none-fill: #7d868d;\n  --mark: #ffe9a8;\n  --font:\n    \"Source Sans 3\", system-ui, -apple-system, \"Segoe UI\", Roboto, \"Helvetica Neue\", \"Noto Sans\",\n    Arial, sans-serif;\n  --font-heading: var(--font);\n  --radius: 6px;\n  --width: 74rem;\n}\n\n@media (prefers-color-scheme: dark) {\n  :root:where(:not([data-theme=\"light\"])) {\n    --ground: #12171c;\n    --soft: #1a2128;\n    --raised: #1a2128;\n    --text: #e8edf1;\n    --muted: #aab5be;\n    --line: #36414b;\n    --line-strong: #7d8b96;\n    --brand: #a9cdf6;\n    --brand-soft: #17283c;\n    --link: #8fc0f7;\n    --focus: #ffb066;\n    --notice: #3a2f10;\n    --notice-text: #fbe6b0;\n    --planned: #2b343c;\n    --planned-text: #d8dfe4;\n    --planned-fill: #7f8b94;\n    --in-progress: #14304f;\n    --in-progress-text: #bcdcff;\n    --in-progress-fill: #5b9fe6;\n    --done: #0e3a2d;\n    --done-text: #b4ecd6;\n    --done-fill: #37b48d;\n    --paused: #40320d;\n    --paused-text: #fbdf9d;\n    --paused-fill: #d9a033;\n    --cancelled: #471d1b;\n    --cancelled-text: #ffc9c4;\n    --cancelled-fill: #e0675f;\n    --merged: #37214a;\n    --merged-text: #e7cdf5;\n    --merged-fill: #b98ad0;\n    --none-fill: #76818a;\n    --mark: #5c4a12;\n  }\n}\n\n:root:where([data-theme=\"dark\"]) {\n    --ground: #12171c;\n    --soft: #1a2128;\n    --raised: #1a2128;\n    --text: #e8edf1;\n    --muted: #aab5be;\n    --line: #36414b;\n    --line-strong: #7d8b96;\n    --brand: #a9cdf6;\n    --brand-soft: #17283c;\n    --link: #8fc0f7;\n    --focus: #ffb066;\n    --notice: #3a2f10;\n    --notice-text: #fbe6b0;\n    --planned: #2b343c;\n    --planned-text: #d8dfe4;\n    --planned-fill: #7f8b94;\n    --in-progress: #14304f;\n    --in-progress-text: #bcdcff;\n    --in-progress-fill: #5b9fe6;\n    --done: #0e3a2d;\n    --done-text: #b4ecd6;\n    --done-fill: #37b48d;\n    --paused: #40320d;\n    --paused-text: #fbdf9d;\n    --paused-fill: #d9a033;\n    --cancelled: #471d1b;\n    --cancelled-text: #ffc9c4;\n    --cancelled-fill: #e0675f;\n    --merged: #37214a;\n    --merged-text: #e7cdf5;\n    --merged-fill: #b98ad0;\n    --none-fill: #76818a;\n    --mark: #5c4a12;\n  }\n\n/* Form controls and scroll bars go with the reader's choice too */\n:root[data-theme=\"light\"] {\n  color-scheme: light;\n}\n\n:root[data-theme=\"dark\"] {\n  color-scheme: dark;\n}\n\n@media (prefers-contrast: more) {\n  :root {\n    --muted: var(--text);\n    --line: var(--line-strong);\n    --line-strong: var(--text);\n    --soft: var(--ground);\n    --raised: var(--ground);\n    --link: var(--brand);\n  }\n}\n\n*,\n::before,\n::after {\n  box-sizing: border-box;\n}\n\nhtml {\n  -webkit-text-size-adjust: 100%;\n  text-size-adjust: 100%;\n  scroll-padding-top: 1rem;\n}\n\nbody {\n  display: flex;\n  flex-direction: column;\n  min-height: 100vh;\n  margin: 0;\n  background: var(--ground);\n  color: var(--text);\n  font: 400 1.125rem/1.55 var(--font);\n  overflow-wrap: break-word;\n}\n\n.wrap {\n  width: 100%;\n  max-width: var(--width);\n  margin-inline: auto;\n  padding-inline: clamp(1rem, 4vw, 2rem);\n}\n\nh1,\nh2,\nh3 {\n  margin: 3rem 0 0.75rem;\n  font-family: var(--font-heading);\n  font-weight: 650;\n  line-height: 1.25;\n  text-wrap: balance;\n}\n\nh1 {\n  margin-top: 0.25rem;\n  font-size: clamp(1.625rem, 1.1rem + 2.4vw, 2.75rem);\n  line-height: 1.15;\n  letter-spacing: -0.01em;\n  hyphens: auto;\n  color: var(--brand);\n}\n\nh2 {\n  font-size: clamp(1.375rem, 1.2rem + 0.8vw, 1.75rem);\n}\n\nh3 {\n  margin-top: 2rem;\n  font-size: 1.25rem;\n}\n\np,\nul,\nol,\ndl,\nfigure,\nblockquote {\n  margin: 0 0 1rem;\n}\n\nul,\nol {\n  padding-left: 1.25rem;\n}\n\nli + li {\n  margin-top: 0.25rem;\n}\n\na {\n  color: var(--link);\n  text-decoration-thickness: 0.07em;\n  text-underline-offset: 0.18em;\n}\n\na:hover {\n  text-decoration-thickness: 0.14em;\n}\n\n:focus-visible {\n  outline: 3px solid var(--focus);\n  outline-offset: 2px;\n  border-radius: 2px;\n}\n\nmain:focus {\n  outline: none;\n}\n\nmain {\n  flex: 1 0 auto;\n  padding-block: 1rem 4rem;\n}\n\n.skip {\n  position: absolute;\n  left: 1rem;\n  top: -4rem;\n  z-index: 1;\n  padding: 0.75rem 1rem;\n  background: var(--ground);\n  border: 2px solid var(--brand);\n}\n\nmark {\n  padding: 0 0.125em;\n  border-radius: 2px;\n  background: var(--mark);\n  color: var(--text);\n}\n\n/* What a script shows or hides */\n[hidden] {\n  display: none !important;\n}\n\n.skip:focus {\n  top: 0.5rem;\n}\n\n/* For screen readers only */\n.unseen {\n  position: absolute;\n  width: 1px;\n  height: 1px;\n  overflow: hidden;\n  clip-path: inset(50%);\n  white-space: nowrap;\n}\n\ncaption.unseen {\n  padding: 0;\n}\n\n@media (prefers-reduced-motion: no-preference) {\n  html {\n    scroll-behavior: smooth;\n  }\n}\n\n@media (prefers-contrast: more) {\n  a {\n    text-decoration-thickness: 0.12em;\n  }\n\n  :focus-visible {\n    outline-width: 4px;\n  }\n}\n\n/* Around the page */\n\n.site-header {\n  border-top: 4px solid var(--brand);\n  border-bottom: 1px solid var(--line);\n  background: var(--raised);\n}\n\n.site-bar {\n  display: flex;\n  flex-wrap: wrap;\n  align-items: center;\n  justify-content: space-between;\n  gap: 0.5rem 2rem;\n  padding-block: 1rem 0.25rem;\n}\n\n.site-name {\n  margin: 0;\n}\n\n.site-name a {\n  display: flex;\n  align-items: center;\n  gap: 0.75rem;\n  color: var(--text);\n  text-decoration: none;\n}\n\n.site-name a:hover .plan-name {\n  text-decoration: underline;\n}\n\n.logo {\n  max-height: 3rem;\n  max-width: 10rem;\n}\n\n.organisation {\n  display: block;\n  font-size: 0.9375rem;\n  line-height: 1.4;\n  color: var(--muted);\n}\n\n.plan-name {\n  font-size: 1.1875rem;\n  font-weight: 650;\n  line-height: 1.3;\n  color: var(--brand);\n}\n\n.languages ul,\n.site-menu ul,\n.trail ol {\n  display: flex;\n  flex-wrap: wrap;\n  margin-block: 0;\n  list-style: none;\n}\n\n.languages ul {\n  gap: 0.25rem;\n  padding: 0;\n}\n\n.languages li,\n.site-menu li,\n.trail li {\n  margin: 0;\n}\n\n.languages a {\n  display: flex;\n  align-items: center;\n  min-height: 2.75rem;\n  padding: 0.25rem 0.75rem;\n  border-radius: var(--radius);\n  font-size: 1rem;\n}\n\n.languages a[aria-current] {\n  background: var(--brand-soft);\n  color: var(--brand);\n  font-weight: 650;\n  text-decoration: none;\n}\n\n.search-link {\n  margin: 0 0 0 auto;\n}\n\n.search-link a {\n  display: flex;\n  align-items: center;\n  gap: 0.5rem;\n  min-height: 2.75rem;\n  padding-inline: 0.25rem;\n  font-weight: 600;\n}\n\n.search-link svg {\n  fill: none;\n  stroke: currentcolor;\n  stroke-width: 2;\n  stroke-linecap: round;\n}\n\n.site-menu ul {\n  gap: 0 1.5rem;\n}\n\n.site-menu a {\n  display: flex;\n  align-items: center;\n  min-height: 2.75rem;\n  padding: 0.375rem 0 0.25rem;\n  border-bottom: 3px solid transparent;\n  color: var(--text);\n  font-size: 1.0625rem;\n  text-decoration: none;\n}\n\n.site-menu a:hover {\n  border-bottom-color: var(--line-strong);\n}\n\n.site-menu a[aria-current] {\n  border-bottom-color: var(--brand);\n  color: var(--brand);\n  font-weight: 650;\n}\n\n@media (max-width: 40rem) {\n  .site-name {\n    flex-basis: 100%;\n  }\n\n  .languages {\n    order: 1;\n    margin-left: -0.75rem;\n  }\n\n  .search-link {\n    order: 2;\n  }\n\n  .site-menu ul {\n    gap: 0 1.25rem;\n  }\n}\n\n.notices {\n  background: var(--notice);\n  color: var(--notice-text);\n  border-bottom: 1px solid var(--line);\n}\n\n.notice {\n  margin-block: 0;\n  padding-block: 0.625rem;\n  font-size: 1rem;\n}\n\n.trail ol {\n  padding: 0.375rem 0 0;\n  font-size: 1rem;\n}\n\n.trail a {\n  display: inline-block;\n  padding-block: 0.625rem;\n}\n\n.trail li:not(:last-child)::after {\n  content: \"›\" / \"\";\n  margin-inline: 0.5rem;\n  color: var(--muted);\n}\n\n.site-footer {\n  border-top: 1px solid var(--line);\n  background: var(--soft);\n  padding-block: 2rem;\n  font-size: 1rem;\n}\n\n.site-footer p {\n  margin-bottom: 0.5rem;\n}\n\n.publisher {\n  font-weight: 650;\n}\n\n.made {\n  color: var(--muted);\n}\n\n/* Heads and passages */\n\n.page-head {\n  padding-top: 1rem;\n}\n\n.kicker {\n  margin: 0;\n  color: var(--muted);\n  font-size: 1rem;\n  font-weight: 600;\n}\n\n.lead {\n  font-size: 1.3125rem;\n  line-height: 1.5;\n}\n\np.lead,\n.prose {\n  max-width: 44rem;\n}\n\n.prose > :last-child,\n.prose > div > :last-child {\n  margin-bottom: 0;\n}\n\n.prose {\n  margin-bottom: 1.25rem;\n}\n\n.prose.small {\n  margin-bottom: 0.375rem;\n  font-size: 1rem;\n}\n\n.prose table {\n  display: block;\n  overflow-x: auto;\n}\n\n.hero {\n  padding-block: 1.5rem 0.5rem;\n}\n\n.status {\n  display: flex;\n  flex-wrap: wrap;\n  align-items: baseline;\n  gap: 0.25rem 0.625rem;\n}\n\n.columns {\n  display: grid;\n  grid-template-columns: minmax(0, 1fr);\n  gap: 1rem 3rem;\n  margin-top: 1.5rem;\n}\n\n.columns h2:first-child,\n.main-column > section:first-child > h2 {\n  margin-top: 0;\n}\n\n.side {\n  align-self: start;\n  padding: 1.25rem 1.5rem;\n  border: 1px solid var(--line);\n  border-radius: var(--radius);\n  background: var(--soft);\n}\n\n.side:empty {\n  display: none;\n}\n\n.side h2 {\n  margin: 1.5rem 0 0.375rem;\n  font-size: 1.125rem;\n}\n\n.side .facts {\n  grid-template-columns: minmax(0, 1fr);\n  margin: 1rem 0 0;\n}\n\n.side > :last-child {\n  margin-bottom: 0;\n}\n\n@media (min-width: 60rem) {\n  .columns {\n    grid-template-columns: minmax(0, 1fr) 21rem;\n  }\n}\n\n.official {\n  max-width: 44rem;\n  padding: 1rem 1.25rem;\n  border-left: 4px solid var(--brand);\n  background: var(--brand-soft);\n  border-radius: 0 var(--radius) var(--radius) 0;\n}\n\n.official figcaption {\n  margin-bottom: 0.25rem;\n  color: var(--muted);\n  font-size: 1rem;\n  font-weight: 600;\n}\n\n.official blockquote {\n  margin: 0;\n}\n\n.official blockquote > :last-child,\n.official blockquote > div > :last-child {\n  margin-bottom: 0;\n}\n\n.facts {\n  display: grid;\n  grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));\n  gap: 0.75rem 2rem;\n}\n\n.facts dt {\n  color: var(--muted);\n  font-size: 1rem;\n  font-weight: 600;\n}\n\n.facts dd {\n  margin: 0;\n}\n\n.plain {\n  margin: 0;\n  padding: 0;\n  list-style: none;\n}\n\n.small,\n.note,\n.when,\n.counts,\n.place {\n  font-size: 1rem;\n}\n\n.note,\n.when,\n.counts,\n.place,\n.missing,\n.role {\n  color: var(--muted);\n}\n\n.label {\n  font-variant-numeric: tabular-nums;\n  font-weight: 650;\n}\n\n.role {\n  font-size: 0.9375rem;\n  white-space: nowrap;\n}\n\n.role::before {\n  content: \"· \" / \"\";\n}\n\n.lead > a:first-child {\n  font-weight: 600;\n}\n\nli.lead {\n  font-size: inherit;\n  line-height: inherit;\n}\n\n/* Words for how things are: always a word, the colour only helps */\n\n.chip,\n.tag {\n  display: inline-block;\n  padding: 0.0625rem 0.625rem;\n  border: 1px solid transparent;\n  border-radius: 1rem;\n  font-size: 0.9375rem;\n  font-weight: 600;\n  line-height: 1.5;\n}\n\n.tag {\n  border-color: var(--line);\n  color: var(--muted);\n  font-weight: 400;\n}\n\n.chip-planned {\n  background: var(--planned);\n  color: var(--planned-text);\n}\n\n.chip-in-progress {\n  background: var(--in-progress);\n  color: var(--in-progress-text);\n}\n\n.chip-done {\n  background: var(--done);\n  color: var(--done-text);\n}\n\n.chip-paused {\n  background: var(--paused);\n  color: var(--paused-text);\n}\n\n.chip-cancelled {\n  background: var(--cancelled);\n  color: var(--cancelled-text);\n}\n\n.chip-merged {\n  background: var(--merged);\n  color: var(--merged-text);\n}\n\n.chip-none {\n  border: 1px dashed var(--line-strong);\n  color: var(--muted);\n  font-weight: 400;\n}\n\n/* Front page */\n\n.numbers,\n.phases,\n.cards,\n.choices,\n.lines,\n.documents,\n.observations,\n.findings,\n.timeline {\n  padding: 0;\n  list-style: none;\n}\n\n.numbers {\n  display: grid;\n  grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr));\n  gap: 1rem;\n}\n\n.numbers li {\n  margin: 0;\n  padding: 1rem 1.25rem;\n  border: 1px solid var(--line);\n  border-radius: var(--radius);\n  background: var(--soft);\n}\n\n.number {\n  display: block;\n  font-size: 2.5rem;\n  font-weight: 650;\n  line-height: 1.1;\n  color: var(--brand);\n  font-variant-numeric: tabular-nums;\n}\n\n.strip {\n  display: block;\n  overflow: hidden;\n  border-radius: 8px;\n  margin-bottom: 0.75rem;\n}\n\n.phase-planned {\n  fill: var(--planned-fill);\n}\n\n.phase-in-progress {\n  fill: var(--in-progress-fill);\n}\n\n.phase-done {\n  fill: var(--done-fill);\n}\n\n.phase-paused {\n  fill: var(--paused-fill);\n}\n\n.phase-cancelled {\n  fill: var(--cancelled-fill);\n}\n\n.phase-merged {\n  fill: var(--merged-fill);\n}\n\n.phase-none {\n  fill: var(--none-fill);\n}\n\n.phases {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.5rem 1.25rem;\n}\n\n.phases li {\n  margin: 0;\n}\n\n.cards {\n  display: grid;\n  grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr));\n  gap: 1.25rem;\n}\n\n.card {\n  position: relative;\n  display: flex;\n  flex-direction: column;\n  margin: 0;\n  padding: 1.25rem 1.5rem;\n  border: 1px solid var(--line);\n  border-top: 4px solid var(--brand);\n  border-radius: var(--radius);\n  background: var(--raised);\n}\n\n.card h3 {\n  margin: 0 0 0.5rem;\n  font-size: 1.25rem;\n}\n\n.card h3 a::after {\n  content: \"\";\n  position: absolute;\n  inset: 0;\n}\n\n.card:hover:has(h3 a) {\n  border-color: var(--brand);\n}\n\n.card p {\n  margin-bottom: 0.75rem;\n}\n\n.card .counts {\n  margin: auto 0 0;\n}\n\n.card .counts span + span::before {\n  content: \"· \" / \"\";\n}\n\n.phenomena .card {\n  border-top-width: 1px;\n  background: var(--soft);\n}\n\n.lines li {\n  display: flex;\n  flex-wrap: wrap;\n  align-items: baseline;\n  gap: 0 0.5rem;\n  margin: 0;\n  padding: 0.625rem 0;\n  border-bottom: 1px solid var(--line);\n}\n\n.lines .counts {\n  margin-left: auto;\n  padding-left: 1rem;\n}\n\n.documents li {\n  margin: 0;\n  padding: 0.75rem 0;\n  border-bottom: 1px solid var(--line);\n}\n\n.documents li > p {\n  margin-bottom: 0.25rem;\n}\n\n.documents li:target {\n  background: var(--brand-soft);\n}\n\n.tiles {\n  display: grid;\n  grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));\n  gap: 0.375rem 2rem;\n  padding: 0;\n  list-style: none;\n}\n\n.tiles li {\n  margin: 0;\n}\n\n.onward a {\n  font-weight: 600;\n}\n\n.timeline {\n  margin-left: 0.375rem;\n  border-left: 2px solid var(--line);\n}\n\n.timeline > li {\n  position: relative;\n  margin: 0;\n  padding: 0 0 1.25rem 1.5rem;\n}\n\n.timeline > li::before {\n  content: \"\";\n  position: absolute;\n  left: -7px;\n  top: 0.5rem;\n  width: 12px;\n  height: 12px;\n  border: 2px solid var(--brand);\n  border-radius: 50%;\n  background: var(--ground);\n}\n\n.timeline p {\n  margin-bottom: 0.125rem;\n}\n\n.timeline .prose {\n  margin-bottom: 0.25rem;\n}\n\n.observations li {\n  margin-bottom: 1rem;\n  padding-left: 1rem;\n  border-left: 3px solid var(--line);\n}\n\n.observations p {\n  margin-bottom: 0.25rem;\n}\n\n.origin {\n  margin-top: 3rem;\n  padding-top: 0.25rem;\n  border-top: 1px solid var(--line);\n  font-size: 1rem;\n  color: var(--muted);\n}\n\n.origin h2 {\n  margin-top: 1rem;\n  font-size: 1.125rem;\n}\n\n.origin p {\n  margin-bottom: 0.25rem;\n}\n\n/* What a script offers: it shows what stands hidden on the page */\n\n.field {\n  display: flex;\n  flex-direction: column;\n  gap: 0.25rem;\n  margin: 0;\n}\n\n.field label,\n.theme label {\n  font-weight: 600;\n}\n\ninput[type=\"search\"],\nselect {\n  min-height: 2.75rem;\n  max-width: 100%;\n  padding: 0.5rem 0.75rem;\n  border: 1px solid var(--line-strong);\n  border-radius: var(--radius);\n  background: var(--ground);\n  color: var(--text);\n  font: inherit;\n}\n\ninput[type=\"search\"] {\n  width: 100%;\n}\n\nselect {\n  padding-right: 0.5rem;\n}\n\n.search {\n  display: block;\n  max-width: 44rem;\n  margin-block: 1.5rem;\n}\n\n.search input {\n  min-height: 3.25rem;\n  border-width: 2px;\n  font-size: 1.25rem;\n}\n\n.search-status,\n.filter-status {\n  margin: 0.75rem 0 0;\n  color: var(--muted);\n}\n\n.search-status:empty {\n  display: none;\n}\n\n.results h2 {\n  margin-top: 1.5rem;\n}\n\n.found {\n  max-width: 52rem;\n  padding: 0;\n  list-style: none;\n}\n\n.found li {\n  margin: 0;\n  padding-block: 1rem;\n  border-bottom: 1px solid var(--line);\n}\n\n.found h3 {\n  margin: 0;\n}\n\n.excerpt {\n  margin: 0.25rem 0 0;\n}\n\n.jump ul {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0 1.5rem;\n  margin: 1rem 0 0;\n  padding: 0;\n  list-style: none;\n}\n\n.jump li {\n  display: flex;\n  align-items: center;\n  gap: 0.375rem;\n  margin: 0;\n}\n\n.jump a {\n  display: flex;\n  align-items: center;\n  min-height: 2.75rem;\n}\n\n.filters {\n  display: grid;\n  grid-template-columns: minmax(min(14rem, 100%), 22rem) auto;\n  justify-content: start;\n  align-items: end;\n  gap: 0.5rem 1rem;\n  margin-block: 1.25rem 0.5rem;\n}\n\n.filter-status {\n  grid-column: 1 / -1;\n  min-height: 1.5em;\n  margin: 0;\n}\n\n@media (max-width: 40rem) {\n  .filters {\n    grid-template-columns: minmax(0, 1fr);\n  }\n}\n\n.theme {\n  display: flex;\n  flex-wrap: wrap;\n  align-items: center;\n  gap: 0.25rem 0.75rem;\n}\n\n.sort {\n  display: inline-flex;\n  align-items: center;\n  gap: 0.375rem;\n  min-height: 2.75rem;\n  margin: -0.5rem;\n  padding: 0.25rem 0.5rem;\n  border: 0;\n  border-radius: var(--radius);\n  background: none;\n  color: inherit;\n  font: inherit;\n  text-align: inherit;\n  hyphens: inherit;\n  cursor: pointer;\n}\n\n.sort:hover {\n  text-decoration: underline;\n}\n\n/* Two arrow heads: both faint until the column is sorted by, then the one that says how */\n.sort::after {\n  flex: none;\n  width: 0.625rem;\n  height: 1rem;\n  background: currentcolor;\n  clip-path: polygon(\n    50% 0,\n    100% 40%,\n    0 40%,\n    0 60%,\n    100% 60%,\n    50% 100%,\n    0 60%,\n    0 40%\n  );\n  content: \"\" / \"\";\n  opacity: 0.55;\n}\n\n[aria-sort] .sort::after {\n  opacity: 1;\n}\n\n[aria-sort=\"ascending\"] .sort::after {\n  clip-path: polygon(50% 20%, 100% 70%, 0 70%);\n}\n\n[aria-sort=\"descending\"] .sort::after {\n  clip-path: polygon(0 30%, 100% 30%, 50% 80%);\n}\n\n@media (forced-colors: active) {\n  .sort::after {\n    background: ButtonText;\n    forced-color-adjust: none;\n  }\n}\n\n/* Tables */\n\n.scroll {\n  overflow-x: auto;\n  margin-bottom: 1.5rem;\n}\n\n.scroll-hint {\n  display: none;\n}\n\ntable {\n  width: 100%;\n  border-collapse: collapse;\n  font-size: 1.0625rem;\n  line-height: 1.45;\n}\n\ncaption {\n  padding-bottom: 0.5rem;\n  color: var(--muted);\n  font-size: 1rem;\n  text-align: left;\n}\n\ntable .note,\ntable .when,\ntable .missing,\ntable .role,\ntable .groups,\ntable .trait {\n  font-size: 0.94em;\n}\n\nth,\ntd {\n  padding: 0.75rem 0.875rem;\n  hyphens: auto;\n  border-bottom: 1px solid var(--line);\n  text-align: left;\n  vertical-align: top;\n}\n\nthead th {\n  border-bottom: 2px solid var(--brand);\n  background: var(--soft);\n  vertical-align: bottom;\n}\n\ntbody th {\n  font-weight: 400;\n}\n\ntbody + tbody {\n  border-top: 2px solid var(--line-strong);\n}\n\ntr.group .prose {\n  margin: 0.25rem 0 0;\n  font-weight: 400;\n}\n\n.group,\ntr.group th {\n  background: var(--soft);\n  font-weight: 650;\n}\n\n.metrics th,\n.metrics td {\n  min-width: 7.5rem;\n}\n\n.metrics .note,\n.metrics .trait,\n.metrics .when {\n  display: block;\n}\n\n.metrics tbody th {\n  min-width: 15rem;\n}\n\n.metrics .trait {\n  color: var(--muted);\n}\n\n.value {\n  font-weight: 650;\n  font-variant-numeric: tabular-nums;\n}\n\n/* The hint at 56rem tells of these and of the plan's table: none of them fits below that. */\n.metrics,\n.actions {\n  min-width: 52rem;\n}\n\n.actions tbody th {\n  min-width: 14rem;\n}\n\n.actions td:nth-last-child(-n + 2) {\n  white-space: nowrap;\n}\n\n.plan {\n  min-width: 52rem;\n  border: 1px solid var(--line-strong);\n}\n\n.plan th,\n.plan td {\n  border: 1px solid var(--line);\n}\n\n.plan thead th:nth-child(1) {\n  width: 22%;\n}\n\n.plan thead th:nth-child(2) {\n  width: 32%;\n}\n\n.plan thead th:nth-child(3) {\n  width: 24%;\n}\n\n.plan .goal {\n  background: var(--brand-soft);\n  font-weight: 600;\n}\n\n.plan .phenomenon th {\n  background: var(--brand);\n  color: var(--ground);\n  font-weight: 650;\n}\n\n.plan .groups {\n  margin-top: 0.5rem;\n  font-weight: 400;\n}\n\n.metric-list {\n  padding-left: 1rem;\n}\n\n.plan .whole > .note {\n  display: block;\n}\n\n.plan .whole .owners {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0 1.25rem;\n}\n\n.plan .whole li {\n  margin: 0;\n}\n\n.coverage {\n  max-width: 52rem;\n}\n\n.figures {\n  white-space: nowrap;\n  font-variant-numeric: tabular-nums;\n}\n\n.bar {\n  margin-left: 0.75rem;\n  border-radius: 4px;\n}\n\n.bar-ground {\n  fill: var(--planned);\n}\n\n.bar-done {\n  fill: var(--done-fill);\n}\n\n@media (max-width: 56rem) {\n  .scroll-hint {\n    display: block;\n    color: var(--muted);\n    font-size: 1rem;\n  }\n\n  .bar {\n    display: none;\n  }\n}\n\n/* On a phone the name of a row stays in sight and leaves room for the next column. */\n@media screen and (max-width: 40rem) {\n  .scroll:has(> .actions, > .indicators, > .municipal) {\n    scroll-padding-inline-start: 10.5rem;\n  }\n\n  .scroll > .actions,\n  .scroll > .indicators,\n  .scroll > .municipal {\n    min-width: 42rem;\n  }\n\n  :is(.actions, .indicators, .municipal) thead th:first-child,\n  :is(.actions, .indicators, .municipal) tbody th[scope=\"row\"] {\n    position: sticky;\n    left: 0;\n    width: 10rem;\n    min-width: 10rem;\n    padding-inline: 0 0.5rem;\n  }\n\n  :is(.actions, .indicators, .municipal) tbody th[scope=\"row\"] {\n    background: var(--ground);\n  }\n}\n\n@media (max-width: 30rem) {\n  .coverage {\n    font-size: 0.9375rem;\n  }\n\n  .coverage th,\n  .coverage td {\n    padding-inline: 0.25rem;\n  }\n\n  .coverage .chip {\n    padding-inline: 0.25rem;\n    font-size: inherit;\n    border-radius: var(--radius);\n  }\n}\n\n/* Plan health */\n\n.rule {\n  max-width: 52rem;\n  margin-bottom: 1.5rem;\n  padding: 1rem 1.25rem;\n  border: 1px solid var(--line);\n  border-left: 4px solid var(--line-strong);\n  border-radius: var(--radius);\n}\n\n.severity-error .rule {\n  border-left-color: var(--cancelled-fill);\n}\n\n.severity-warning .rule {\n  border-left-color: var(--paused-fill);\n}\n\n.severity-note .rule {\n  border-left-color: var(--in-progress-fill);\n}\n\n.rule .facts {\n  grid-template-columns: minmax(0, 1fr);\n  margin-bottom: 0;\n}\n\n.place {\n  display: block;\n  font-size: 0.875rem;\n}\n\ncode {\n  padding: 0.0625rem 0.25rem;\n  border-radius: 3px;\n  background: var(--planned);\n  color: var(--planned-text);\n  font-family: ui-monospace, \"Cascadia Mono\", Menlo, Consolas, monospace;\n  font-size: 0.9em;\n}\n\n/* Ways on */\n\n.neighbours {\n  display: grid;\n  grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));\n  gap: 1rem;\n  margin-top: 3rem;\n}\n\n.neighbours a {\n  padding: 1rem 1.25rem;\n  border: 1px solid var(--line);\n  border-radius: var(--radius);\n  text-decoration: none;\n}\n\n.neighbours a:hover {\n  border-color: var(--brand);\n}\n\n.neighbours .direction {\n  display: block;\n  color: var(--muted);\n  font-size: 0.875rem;\n}\n\n.neighbours .next {\n  text-align: right;\n}\n\n.choice main {\n  padding-block: 3rem;\n}\n\n.choices {\n  display: grid;\n  grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr));\n  gap: 1.25rem;\n  margin-top: 2rem;\n}\n\n.choices li {\n  margin: 0;\n  padding: 1.25rem 1.5rem;\n  border: 1px solid var(--line);\n  border-top: 4px solid var(--brand);\n  border-radius: var(--radius);\n}\n\n.choices h2 {\n  margin: 0 0 0.5rem;\n}\n\n/* Indicators, municipalities and responsible parties */\n\n.area-figures .area-name {\n  display: block;\n  color: var(--muted);\n  font-size: 0.9375rem;\n}\n\n.area-figures .number {\n  font-size: 1.75rem;\n}\n\n.area-figures .figure-country .number,\n.area-figures .figure-other .number {\n  color: var(--text);\n  font-weight: 400;\n}\n\n.area-figures .note {\n  display: block;\n}\n\n.indicators,\n.municipal {\n  min-width: 56rem;\n}\n\n.indicators tbody th,\n.municipal tbody th {\n  min-width: 15rem;\n}\n\n.indicators .trait,\n.municipal .trait,\n.municipalities .trait,\n.indicators .when,\n.municipal .when,\n.indicators .note,\n.municipal .note {\n  display: block;\n}\n\n.indicators .trait,\n.municipal .trait,\n.municipalities .trait {\n  color: var(--muted);\n}\n\n.course svg {\n  display: block;\n  width: 120px;\n  max-width: none;\n  height: 30px;\n}\n\n.citation {\n  padding-left: 1rem;\n  border-left: 3px solid var(--line);\n}\n\n.deadlines td:nth-child(2) {\n  min-width: 14rem;\n}\n\n.deadlines tbody th,\n.deadlines td:nth-child(3) {\n  white-space: nowrap;\n}\n\n.deadlines .note {\n  display: block;\n}\n\n@media print {\n  .on-screen {\n    display: none;\n  }\n\n  .indicators,\n  .municipal {\n    min-width: 0;\n  }\n}\n\n/* About the publication: method, data, accessibility, archive */\n\n.text-column {\n  max-width: 44rem;\n}\n\n.register-wide {\n  min-width: 44rem;\n}\n\n.register th,\n.register td {\n  padding: 0.5rem 0.875rem;\n}\n\n.register tbody th {\n  font-weight: 600;\n}\n\n.register-wide tbody th,\n.sentences tbody th {\n  min-width: 9rem;\n}\n\n.register .figures {\n  text-align: right;\n  font-variant-numeric: tabular-nums;\n}\n\n.sentences th::first-letter,\n.sentences td::first-letter {\n  text-transform: uppercase;\n}\n\n.take-along {\n  display: grid;\n  grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr));\n  gap: 0.75rem 1.25rem;\n  padding: 0;\n  list-style: none;\n}\n\n.take-along li {\n  margin: 0;\n  padding: 0.75rem 1rem;\n  border: 1px solid var(--line);\n  border-radius: var(--radius);\n}\n\n.take-along a {\n  font-weight: 600;\n}\n\n.take-along .what {\n  display: block;\n  color: var(--muted);\n  font-size: 0.9375rem;\n}\n\n.how-to-cite {\n  margin-left: 0;\n  padding: 0.75rem 1.25rem;\n  border-left: 4px solid var(--brand);\n  background: var(--soft);\n}\n\n.untranslated {\n  margin-bottom: 0.5rem;\n}\n\n/* The foot of every page */\n\n.site-footer .site-pages ul {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0 1.5rem;\n  margin: 1rem 0;\n  padding: 0;\n  list-style: none;\n}\n\n.site-footer .site-pages li {\n  margin: 0;\n}\n\n.site-footer .site-pages a {\n  display: inline-block;\n  padding-block: 0.625rem;\n  font-weight: 400;\n}\n\n@media print {\n  .site-footer {\n    margin-top: 1.5rem;\n    padding-block: 0.75rem;\n    font-size: 0.8125rem;\n    break-inside: avoid;\n  }\n\n  .site-footer p {\n    margin-bottom: 0;\n  }\n\n  .site-footer .site-pages {\n    display: none;\n  }\n}\n\n/* How things stand: a word with a sign, the colour only helps */\n\n.icon {\n  width: 1em;\n  height: 1em;\n  flex: none;\n  fill: none;\n  stroke: currentcolor;\n  stroke-width: 2;\n  stroke-linecap: round;\n  stroke-linejoin: round;\n}\n\n.mark {\n  display: inline-flex;\n  align-items: baseline;\n  gap: 0.375rem;\n  padding: 0.0625rem 0.625rem 0.0625rem 0.5rem;\n  border: 1px solid transparent;\n  border-radius: 1rem;\n  background: var(--planned);\n  color: var(--planned-text);\n  font-size: 0.9375rem;\n  font-weight: 600;\n  line-height: 1.5;\n}\n\n.mark .icon {\n  align-self: center;\n}\n\n.mark-met,\n.mark-on-path,\n.mark-done,\n.mark-fresh {\n  background: var(--done);\n  color: var(--done-text);\n}\n\n.mark-slightly-behind,\n.mark-no-change,\n.mark-paused,\n.mark-ageing {\n  background: var(--paused);\n  color: var(--paused-text);\n}\n\n.mark-behind,\n.mark-not-reached,\n.mark-wrong-direction,\n.mark-late,\n.mark-stale,\n.mark-cancelled {\n  background: var(--cancelled);\n  color: var(--cancelled-text);\n}\n\n.mark-in-progress,\n.mark-awaiting {\n  background: var(--in-progress);\n  color: var(--in-progress-text);\n}\n\n.mark-merged {\n  background: var(--merged);\n  color: var(--merged-text);\n}\n\n.mark-cannot-assess,\n.mark-unknown,\n.mark-none {\n  border: 1px dashed var(--line-strong);\n  background: none;\n  color: var(--muted);\n}\n\n.marks {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.375rem 0.5rem;\n}\n\n.marks li {\n  margin: 0;\n}\n\n.remark {\n  margin: 0.375rem 0 0;\n}\n\n/* The two lights */\n\n.lights {\n  display: grid;\n  grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));\n  gap: 0.75rem 2rem;\n  margin: 0.5rem 0 0;\n}\n\n.light dt {\n  margin-bottom: 0.25rem;\n  color: var(--muted);\n  font-weight: 600;\n}\n\n.light dd {\n  margin: 0;\n}\n\n.light .missing {\n  margin: 0;\n}\n\n.page-head .lights {\n  max-width: 60rem;\n  margin-block: 1.25rem 1.5rem;\n}\n\n.lines.goals > li {\n  display: block;\n  padding: 1.125rem 0;\n}\n\n.lines .marks li {\n  padding: 0;\n  border: 0;\n}\n\n.lines .line {\n  display: flex;\n  flex-wrap: wrap;\n  align-items: baseline;\n  gap: 0 0.5rem;\n  margin: 0;\n}\n\n.lines .entry {\n  font-size: 1.125rem;\n}\n\n.card .lights {\n  grid-template-columns: minmax(0, 1fr);\n  margin: 0 0 1rem;\n}\n\n/* Front page */\n\n.situation {\n  display: grid;\n  grid-template-columns: repeat(auto-fit, minmax(min(19rem, 100%), 1fr));\n  gap: 1.25rem;\n}\n\n.situation > li {\n  display: flex;\n  flex-direction: column;\n  margin: 0;\n  padding: 1.25rem 1.5rem;\n  border: 1px solid var(--line);\n  border-radius: var(--radius);\n  background: var(--soft);\n}\n\n.situation h3 {\n  margin: 0;\n}\n\n.situation .marks {\n  margin-bottom: 0.5rem;\n}\n\n.situation .onward {\n  margin: auto 0 0;\n  padding-top: 0.75rem;\n}\n\n.news {\n  display: grid;\n  grid-template-columns: minmax(0, 1fr);\n  gap: 0 3rem;\n}\n\n@media (min-width: 60rem) {\n  .news {\n    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);\n  }\n}\n\n.news h3 {\n  margin: 1rem 0 0.25rem;\n  font-size: 1rem;\n}\n\n.news .onward {\n  margin-top: 0.75rem;\n}\n\n.about {\n  margin: 0;\n  font-weight: 600;\n}\n\n.matters li {\n  margin: 0;\n  padding: 0.625rem 0;\n  border-bottom: 1px solid var(--line);\n}\n\n.matters p {\n  margin: 0;\n}\n\n.downloads .note {\n  display: block;\n}\n\n.dotted span + span::before {\n  content: \"· \" / \"\";\n}\n\n/* Figures of a focus area */\n\n.headline {\n  display: grid;\n  grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr));\n  gap: 1.25rem;\n}\n\n.headline li {\n  margin: 0;\n  padding: 1.25rem 1.5rem;\n  border: 1px solid var(--line);\n  border-radius: var(--radius);\n}\n\n.headline h3 {\n  margin: 0 0 0.5rem;\n  font-size: 1.0625rem;\n}\n\n.headline p {\n  margin: 0 0 0.25rem;\n}\n\n.headline .own .value {\n  font-size: 2rem;\n  line-height: 1.2;\n  color: var(--brand);\n}\n\n/* Results of a goal */\n\n.metric-block {\n  margin: 0 0 2.5rem;\n  padding: 1.5rem;\n  border: 1px solid var(--line);\n  border-radius: var(--radius);\n  background: var(--chart-ground);\n}\n\n.metric-block > header {\n  display: flex;\n  flex-wrap: wrap;\n  align-items: baseline;\n  justify-content: space-between;\n  gap: 0.375rem 1.5rem;\n}\n\n.metric-block h3 {\n  flex: 1 1 20rem;\n  margin: 0;\n}\n\n.metric-block .verdict {\n  margin: 0;\n}\n\n.metric-block > .note {\n  margin: 0.25rem 0 0;\n}\n\ndl.reading {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 1rem 3rem;\n  margin: 1rem 0;\n}\n\n.reading dt {\n  color: var(--muted);\n  font-weight: 600;\n}\n\n.reading dd {\n  margin: 0;\n}\n\n.reading .value {\n  font-size: 1.25rem;\n}\n\n.reading .now .value {\n  font-size: 2rem;\n  line-height: 1.2;\n  color: var(--brand);\n}\n\n.reading .note {\n  display: block;\n}\n\n.metric-block .chart-figure {\n  max-width: none;\n  margin: 1.25rem 0;\n  padding: 0;\n  border: 0;\n  background: none;\n}\n\n/* These are the heading of the block, and the words of the fold, once more. */\n.metric-block > .reading ~ .chart-figure:first-of-type > figcaption,\n.chart-figure > details caption {\n  position: absolute;\n  width: 1px;\n  height: 1px;\n  overflow: hidden;\n  clip-path: inset(50%);\n}\n\n.metric-block > details,\n.chart-figure > details {\n  margin: 0.75rem 0;\n}\n\nsummary {\n  min-height: 2.75rem;\n  padding-block: 0.5rem;\n  color: var(--link);\n  font-weight: 600;\n  cursor: pointer;\n}\n\n.judged[open] {\n  padding: 0 1.25rem 1rem;\n  border-left: 3px solid var(--line);\n}\n\n.judged h4 {\n  margin: 1rem 0 0.25rem;\n  font-size: 1rem;\n}\n\n.judged p {\n  max-width: 44rem;\n  margin: 0 0 0.25rem;\n}\n\n.steps {\n  max-width: 44rem;\n}\n\n.steps [aria-current] {\n  font-weight: 650;\n}\n\n.steps [aria-current]::marker {\n  color: var(--brand);\n}\n\n.citation {\n  margin: 0.75rem 0 0;\n  color: var(--muted);\n}\n\n.gap,\n.beside {\n  min-width: 34rem;\n}\n\n.narrow-hint {\n  display: none;\n}\n\n@media (max-width: 36rem) {\n  .narrow-hint {\n    display: block;\n    color: var(--muted);\n  }\n}\n\n.beside .note {\n  display: block;\n}\n\n@media print {\n  details::details-content {\n    display: block;\n    content-visibility: visible;\n  }\n}\n\n/* Charts and what stands beside them */\n\n.chart-figure {\n  max-width: 48rem;\n  margin: 0 0 2rem;\n  padding: 1.25rem 1.25rem 0.5rem;\n  border: 1px solid var(--line);\n  border-radius: var(--radius);\n  background: var(--chart-ground);\n}\n\n.chart-figure > figcaption {\n  color: var(--text);\n  font-size: 1.125rem;\n  font-weight: 650;\n  line-height: 1.35;\n}\n\n.chart-words {\n  max-width: 46rem;\n  margin: 0.375rem 0 1rem;\n  color: var(--muted);\n}\n\n/* Shadows at the sides that there is more beyond: the covers go along with the drawing, the shadows stay. */\n.chart-scroll {\n  margin-bottom: 1rem;\n  background:\n    linear-gradient(to right, var(--chart-ground) 1rem, transparent 2.5rem) local,\n    linear-gradient(to left, var(--chart-ground) 1rem, transparent 2.5rem) local,\n    linear-gradient(to right, var(--line), transparent 0.875rem),\n    linear-gradient(to left, var(--line), transparent 0.875rem);\n}\n\n/* Words in a drawing that is made smaller become too small to read: it is scrolled instead. */\n.chart {\n  display: block;\n  width: 100%;\n  min-width: 36rem;\n  max-width: 45rem;\n  height: auto;\n}\n\n.chart-circle {\n  min-width: 30rem;\n  max-width: 36rem;\n}\n\n.chart-sparkline {\n  width: 7.5rem;\n  min-width: 0;\n  max-width: none;\n}\n\n.chart-fold {\n  margin-bottom: 0.75rem;\n}\n\n.chart-table {\n  margin-bottom: 1rem;\n}\n\n.chart-table table {\n  width: auto;\n  min-width: min(100%, 24rem);\n}\n\n.chart-table th,\n.chart-table td {\n  padding: 0.375rem 1rem 0.375rem 0.75rem;\n}\n\n.chart-table td {\n  min-width: 6.5rem;\n}\n\n.chart-table:has(td.numeric) td,\n.chart-table:has(td.numeric) thead th + th {\n  text-align: right;\n}\n\n.chart-table td.numeric {\n  font-variant-numeric: tabular-nums;\n  white-space: nowrap;\n}\n\n.chart-downloads {\n  display: flex;\n  flex-wrap: wrap;\n  column-gap: 1.5rem;\n  margin-bottom: 0.25rem;\n}\n\n.chart-downloads li {\n  margin: 0;\n}\n\n.chart-downloads a {\n  display: inline-block;\n  padding-block: 0.625rem;\n}\n\n@media print {\n  .chart-scroll {\n    background: none;\n  }\n\n  .chart-figure {\n    padding: 0;\n    border: 0;\n    break-inside: avoid;\n  }\n\n  .chart {\n    min-width: 0;\n    max-width: 150mm;\n  }\n\n  .chart-sparkline {\n    max-width: 7.5rem;\n  }\n\n  .chart-fold > summary {\n    display: none;\n  }\n\n  .chart-fold::details-content {\n    display: block;\n    content-visibility: visible;\n  }\n}\n\n/* The colours of drawings, as src/charts/stylesheet.ts has them */\n\n:root {\n  --chart-ground: #ffffff;\n  --chart-text: #20262b;\n  --chart-muted: #555f66;\n  --chart-grid: #dde2e6;\n  --chart-axis: #7f8a92;\n  --chart-own: #0b5394;\n  --chart-target: #0a7a3d;\n  --chart-other1: #5d666d;\n  --chart-other2: #a64d00;\n  --chart-other3: #7a3e9d;\n  --chart-other4: #006d75;\n  --chart-other5: #9c1f4f;\n  --chart-bar: #7e95aa;\n  --chart-calm: #68737b;\n  --chart-busy: #2a6ebb;\n  --chart-good: #087a4f;\n  --chart-warn: #945c00;\n  --chart-bad: #ae332d;\n  --chart-merged: #86499c;\n}\n@media (prefers-color-scheme: dark) {\n  :root:where(:not([data-theme=\"light\"])) {\n    --chart-ground: #1a2128;\n    --chart-text: #e8edf1;\n    --chart-muted: #aab5be;\n    --chart-grid: #36414b;\n    --chart-axis: #7f8c97;\n    --chart-own: #7db8f0;\n    --chart-target: #6fd49a;\n    --chart-other1: #b8c0c7;\n    --chart-other2: #f0a35e;\n    --chart-other3: #cda2ec;\n    --chart-other4: #5cc8ce;\n    --chart-other5: #f08fb3;\n    --chart-bar: #6f879d;\n    --chart-calm: #94a0a9;\n    --chart-busy: #6aa9ea;\n    --chart-good: #4cc49b;\n    --chart-warn: #dba63c;\n    --chart-bad: #f0837b;\n    --chart-merged: #c79be0;\n  }\n}\n\n:root:where([data-theme=\"dark\"]) {\n    --chart-ground: #1a2128;\n    --chart-text: #e8edf1;\n    --chart-muted: #aab5be;\n    --chart-grid: #36414b;\n    --chart-axis: #7f8c97;\n    --chart-own: #7db8f0;\n    --chart-target: #6fd49a;\n    --chart-other1: #b8c0c7;\n    --chart-other2: #f0a35e;\n    --chart-other3: #cda2ec;\n    --chart-other4: #5cc8ce;\n    --chart-other5: #f08fb3;\n    --chart-bar: #6f879d;\n    --chart-calm: #94a0a9;\n    --chart-busy: #6aa9ea;\n    --chart-good: #4cc49b;\n    --chart-warn: #dba63c;\n    --chart-bad: #f0837b;\n    --chart-merged: #c79be0;\n  }\n@media print {\n  :root {\n    --chart-ground: #ffffff;\n    --chart-text: #000000;\n    --chart-muted: #20262b;\n    --chart-grid: #9aa3aa;\n    --chart-axis: #7f8a92;\n    --chart-own: #0b5394;\n    --chart-target: #0a7a3d;\n    --chart-other1: #5d666d;\n    --chart-other2: #a64d00;\n    --chart-other3: #7a3e9d;\n    --chart-other4: #006d75;\n    --chart-other5: #9c1f4f;\n    --chart-bar: #7e95aa;\n    --chart-calm: #68737b;\n    --chart-busy: #2a6ebb;\n    --chart-good: #087a4f;\n    --chart-warn: #945c00;\n    --chart-bad: #ae332d;\n    --chart-merged: #86499c;\n  }\n}\n.chart {\n  font-family: var(--font);\n}\n.chart .f-ground {\n  fill: var(--chart-ground);\n}\n.chart .f-text {\n  fill: var(--chart-text);\n}\n.chart .f-muted {\n  fill: var(--chart-muted);\n}\n.chart .f-grid {\n  fill: var(--chart-grid);\n}\n.chart .f-axis {\n  fill: var(--chart-axis);\n}\n.chart .f-own {\n  fill: var(--chart-own);\n}\n.chart .f-target {\n  fill: var(--chart-target);\n}\n.chart .f-other1 {\n  fill: var(--chart-other1);\n}\n.chart .f-other2 {\n  fill: var(--chart-other2);\n}\n.chart .f-other3 {\n  fill: var(--chart-other3);\n}\n.chart .f-other4 {\n  fill: var(--chart-other4);\n}\n.chart .f-other5 {\n  fill: var(--chart-other5);\n}\n.chart .f-bar {\n  fill: var(--chart-bar);\n}\n.chart .f-calm {\n  fill: var(--chart-calm);\n}\n.chart .f-busy {\n  fill: var(--chart-busy);\n}\n.chart .f-good {\n  fill: var(--chart-good);\n}\n.chart .f-warn {\n  fill: var(--chart-warn);\n}\n.chart .f-bad {\n  fill: var(--chart-bad);\n}\n.chart .f-merged {\n  fill: var(--chart-merged);\n}\n.chart .s-ground {\n  stroke: var(--chart-ground);\n}\n.chart .s-text {\n  stroke: var(--chart-text);\n}\n.chart .s-muted {\n  stroke: var(--chart-muted);\n}\n.chart .s-grid {\n  stroke: var(--chart-grid);\n}\n.chart .s-axis {\n  stroke: var(--chart-axis);\n}\n.chart .s-own {\n  stroke: var(--chart-own);\n}\n.chart .s-target {\n  stroke: var(--chart-target);\n}\n.chart .s-other1 {\n  stroke: var(--chart-other1);\n}\n.chart .s-other2 {\n  stroke: var(--chart-other2);\n}\n.chart .s-other3 {\n  stroke: var(--chart-other3);\n}\n.chart .s-other4 {\n  stroke: var(--chart-other4);\n}\n.chart .s-other5 {\n  stroke: var(--chart-other5);\n}\n.chart .s-bar {\n  stroke: var(--chart-bar);\n}\n.chart .s-calm {\n  stroke: var(--chart-calm);\n}\n.chart .s-busy {\n  stroke: var(--chart-busy);\n}\n.chart .s-good {\n  stroke: var(--chart-good);\n}\n.chart .s-warn {\n  stroke: var(--chart-warn);\n}\n.chart .s-bad {\n  stroke: var(--chart-bad);\n}\n.chart .s-merged {\n  stroke: var(--chart-merged);\n}\n@media (forced-colors: active) {\n  :root {\n    --chart-ground: Canvas;\n    --chart-text: CanvasText;\n    --chart-muted: CanvasText;\n    --chart-grid: GrayText;\n    --chart-axis: GrayText;\n    --chart-own: Highlight;\n    --chart-target: CanvasText;\n    --chart-other1: CanvasText;\n    --chart-other2: CanvasText;\n    --chart-other3: CanvasText;\n    --chart-other4: CanvasText;\n    --chart-other5: CanvasText;\n    --chart-bar: GrayText;\n    --chart-calm: CanvasText;\n    --chart-busy: CanvasText;\n    --chart-good: CanvasText;\n    --chart-warn: CanvasText;\n    --chart-bad: CanvasText;\n    --chart-merged: CanvasText;\n  }\n}\n\n/* Above them: nothing faint where the reader asks for contrast, no grid as strong as the lines in it. */\n\n@media (prefers-contrast: more) {\n  .chart .f-muted {\n    fill: var(--chart-text);\n  }\n\n  .chart .s-grid {\n    stroke: var(--chart-axis);\n  }\n}\n\n@media (forced-colors: active) {\n  .chart .s-grid {\n    stroke-opacity: 0.4;\n  }\n}\n\n/* Where the reader has chosen the colours of the system: what only a ground told has a line */\n\n@media (forced-colors: active) {\n  .chip,\n  .mark,\n  .tag,\n  mark,\n  code,\n  .number,\n  .official,\n  .languages a[aria-current] {\n    border: 1px solid;\n  }\n\n  .number,\n  .official {\n    border-color: transparent;\n  }\n\n  /* A line that is transparent has a colour there */\n  .site-menu a:not([aria-current]) {\n    border-bottom-color: Canvas;\n  }\n\n  .site-menu a[aria-current],\n  .sort:hover {\n    text-decoration: underline;\n  }\n\n  .languages a[aria-current],\n  .site-menu a[aria-current] {\n    border-color: Highlight;\n  }\n\n  .strip rect,\n  .bar rect {\n    stroke: CanvasText;\n    stroke-width: 1px;\n    vector-effect: non-scaling-stroke;\n  }\n\n  .bar-done,\n  .phase-done,\n  .phase-in-progress {\n    fill: Highlight;\n  }\n\n  .bar-ground,\n  .phase-planned,\n  .phase-none {\n    fill: Canvas;\n  }\n\n  .phase-paused,\n  .phase-cancelled,\n  .phase-merged {\n    fill: GrayText;\n  }\n}\n\n/* On paper */\n\n@page {\n  margin: 18mm 16mm;\n}\n\n@media print {\n  :root {\n    color-scheme: light;\n    --ground: #ffffff;\n    --soft: #ffffff;\n    --raised: #ffffff;\n    --text: #000000;\n    --muted: #444444;\n    --line: #b5b5b5;\n    --line-strong: #777777;\n    --brand: #00285c;\n    --brand-soft: #ffffff;\n    --link: #00285c;\n    --notice: #ffffff;\n    --notice-text: #000000;\n    --planned: #ffffff;\n    --planned-text: #000000;\n    --planned-fill: #6f7a82;\n    --in-progress: #ffffff;\n    --in-progress-text: #000000;\n    --in-progress-fill: #2a6ebb;\n    --done: #ffffff;\n    --done-text: #000000;\n    --done-fill: #078364;\n    --paused: #ffffff;\n    --paused-text: #000000;\n    --paused-fill: #b37400;\n    --cancelled: #ffffff;\n    --cancelled-text: #000000;\n    --cancelled-fill: #ae332d;\n    --merged: #ffffff;\n    --merged-text: #000000;\n    --merged-fill: #86499c;\n    --none-fill: #7d868d;\n    --mark: #ffffff;\n    --focus: #000000;\n  }\n\n  html {\n    font-size: 9pt;\n    scroll-behavior: auto;\n  }\n\n  body {\n    display: block;\n    line-height: 1.4;\n  }\n\n  .skip,\n  .languages,\n  .search-link,\n  .site-menu,\n  .trail,\n  .neighbours,\n  .scroll-hint,\n  .search,\n  .filters,\n  .theme,\n  .jump,\n  .chart-downloads,\n  .sort::after {\n    display: none !important;\n  }\n\n  .wrap {\n    max-width: none;\n    padding-inline: 0;\n  }\n\n  .site-header {\n    border-top: 0;\n  }\n\n  .site-bar {\n    padding-block: 0 0.5rem;\n  }\n\n  .notices {\n    border-bottom: 1px solid var(--line);\n  }\n\n  main {\n    padding-block: 0 1rem;\n  }\n\n  h2 {\n    margin-top: 1.75rem;\n  }\n\n  .site-footer {\n    margin-top: 1.5rem;\n    padding-block: 0.75rem 0;\n  }\n\n  .columns {\n    display: block;\n  }\n\n  .side {\n    margin-bottom: 1rem;\n    padding: 0.75rem 1rem;\n  }\n\n  .scroll {\n    overflow: visible;\n  }\n\n  .metrics,\n  .actions {\n    min-width: 0;\n  }\n\n  .metrics th,\n  .metrics td,\n  .metrics tbody th,\n  .actions tbody th {\n    min-width: 0;\n  }\n\n  .actions td:nth-last-child(-n + 2) {\n    white-space: normal;\n  }\n\n  th,\n  td {\n    padding: 0.375rem 0.5rem;\n  }\n\n  .plan {\n    min-width: 0;\n    font-size: 1rem;\n  }\n\n  /* A chart has its table below: neither is cut, and the heading row comes again on each sheet */\n  thead {\n    display: table-header-group;\n  }\n\n  tr,\n  .card,\n  .rule,\n  .numbers li,\n  .timeline > li,\n  .documents li,\n  .observations li,\n  .official,\n  figure,\n  svg {\n    break-inside: avoid;\n  }\n\n  h1,\n  h2,\n  h3,\n  caption,\n  figcaption {\n    break-after: avoid;\n  }\n\n  p,\n  li {\n    orphans: 3;\n    widows: 3;\n  }\n\n  .chip,\n  .mark {\n    border: 1px solid currentcolor;\n  }\n\n  .plan .phenomenon th {\n    background: none;\n    color: #000000;\n    border-bottom: 2px solid #000000;\n  }\n\n  a {\n    text-decoration: none;\n  }\n\n  /* Where a link leads out of the report, its address says more than its words */\n  .prose a[href^=\"http\"]::after,\n  .documents a[href^=\"http\"]::after,\n  .facts a[href^=\"http\"]::after,\n  .site-footer a[href^=\"http\"]::after {\n    content: \" <\" attr(href) \">\" / \"\";\n    color: var(--muted);\n    overflow-wrap: anywhere;\n  }\n}\n";
