// Made by `npm run generate`. Do not edit.
export const templates = {
"html/action-row": {"0":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = container.invokePartial(lookupProperty(partials,"item"),depth0,{"name":"item","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
return container.escapeExpression(container.lambda(container.strict(depth0, "schedule",0), depth0));
},"2":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<span class=\"missing\">"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"text"), "noSchedule",0), depth0))
+ "</span>";
},"3":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = container.invokePartial(lookupProperty(partials,"chip"),depth0,{"name":"chip","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<tr>\n<th scope=\"row\">"
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "item",0),{"name":"with","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</th>\n<td>"
+ ((stack1 = container.invokePartial(lookupProperty(partials,"owners-short"),depth0,{"name":"owners-short","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
+ "</td>\n<td>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "schedule",0),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data})) != null ? stack1 : "")
+ "</td>\n<td>"
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "chip",0),{"name":"with","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</td>\n</tr>";
},"usePartial":true,"useData":true},
"html/action": {"0":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return " "
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"item"), "label",0), depth0));
},"1":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = container.invokePartial(lookupProperty(partials,"chip"),depth0,{"name":"chip","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
return " <span class=\"when\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "since",0), depth0))
+ "</span>";
},"3":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return " "
+ container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "statusReason",0),{"name":"say","hash":{},"data":data}));
},"4":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"text"), "goals",0), depth0))
+ "</h2>\n<ul class=\"links\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "goals",0),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n</section>\n";
},"5":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<li>"
+ ((stack1 = container.invokePartial(lookupProperty(partials,"item"),depth0,{"name":"item","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
+ "</li>\n";
},"6":function(container,depth0,helpers,partials,data) {
return container.escapeExpression(container.lambda(container.strict(depth0, "schedule",0), depth0));
},"7":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<span class=\"missing\">"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"text"), "noSchedule",0), depth0))
+ "</span>";
},"8":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = container.invokePartial(lookupProperty(partials,"facts"),depth0,{"name":"facts","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = container.invokePartial(lookupProperty(partials,"metrics-table"),depth0,{"name":"metrics-table","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"text"), "handling",0), depth0))
+ "</h2>\n"
+ ((stack1 = container.invokePartial(lookupProperty(partials,"approvals"),depth0,{"name":"approvals","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
+ "</section>\n";
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
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "statusReason",0),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>\n</header>\n<div class=\"columns\">\n<div class=\"main-column\">\n"
+ ((stack1 = container.invokePartial(lookupProperty(partials,"passages"),depth0,{"name":"passages","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "goals",0),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = container.invokePartial(lookupProperty(partials,"updates"),depth0,{"name":"updates","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
+ ((stack1 = container.invokePartial(lookupProperty(partials,"observations"),depth0,{"name":"observations","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
+ "</div>\n<aside class=\"side\" aria-label=\""
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "inShort",0), depth0))
+ "\">\n<h2>"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "owners",0), depth0))
+ "</h2>\n"
+ ((stack1 = container.invokePartial(lookupProperty(partials,"owners"),depth0,{"name":"owners","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
+ "<h2>"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "schedule",0), depth0))
+ "</h2>\n<p>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "schedule",0),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.program(7, data, 0),"data":data})) != null ? stack1 : "")
+ "</p>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "facts",0),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</aside>\n</div>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "metrics",0),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "approvals",0),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = container.invokePartial(lookupProperty(partials,"links"),depth0,{"name":"links","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
"html/actions-table": {"0":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3=container.escapeExpression, alias4=container.lambda, lookupProperty = container.lookupProperty;

return "<section class=\"scroll\" aria-labelledby=\"actions\" tabindex=\"0\">\n<table class=\"actions\">\n<caption class=\"unseen\">"
+ alias3(lookupProperty(helpers,"say").call(alias2,alias1(lookupProperty(depth0,"item"), "words",0),{"name":"say","hash":{},"data":data}))
+ ": "
+ alias3(alias4(alias1(lookupProperty(depth0,"text"), "actions",0), depth0))
+ "</caption>\n<thead>\n<tr>\n<th scope=\"col\">"
+ alias3(alias4(alias1(lookupProperty(depth0,"text"), "action",0), depth0))
+ "</th>\n<th scope=\"col\">"
+ alias3(alias4(alias1(lookupProperty(depth0,"text"), "owner",0), depth0))
+ "</th>\n<th scope=\"col\">"
+ alias3(alias4(alias1(lookupProperty(depth0,"text"), "schedule",0), depth0))
+ "</th>\n<th scope=\"col\">"
+ alias3(alias4(alias1(lookupProperty(depth0,"text"), "status",0), depth0))
+ "</th>\n</tr>\n</thead>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "groups",0),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</table>\n</section>\n";
},"1":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<tbody>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "words",0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "rows",0),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.program(6, data, 0),"data":data})) != null ? stack1 : "")
+ "</tbody>\n";
},"2":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"4\">"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ container.escapeExpression(lookupProperty(helpers,"say").call(alias2,alias1(depth0, "words",0),{"name":"say","hash":{},"data":data}))
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "prose",0),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</th></tr>\n";
},"3":function(container,depth0,helpers,partials,data) {
return "<span class=\"label\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "label",0), depth0))
+ "</span> ";
},"4":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<div class=\"prose small\">"
+ container.escapeExpression(lookupProperty(helpers,"markdown").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "prose",0),{"name":"markdown","hash":{},"data":data}))
+ "</div>";
},"5":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = container.invokePartial(lookupProperty(partials,"action-row"),depth0,{"name":"action-row","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<tr><td class=\"missing\" colspan=\"4\">"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"text"), "noGroupActions",0), depth0))
+ "</td></tr>\n";
},"7":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<p class=\"missing\">"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"text"), "noActions",0), depth0))
+ "</p>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<section>\n<h2 id=\"actions\">"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"text"), "actions",0), depth0))
+ "</h2>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "groups",0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(7, data, 0),"data":data})) != null ? stack1 : "")
+ "</section>";
},"usePartial":true,"useData":true},
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
var stack1, lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ container.escapeExpression(container.lambda(container.strict(depth0, "heading",0), depth0))
+ "</h2>\n"
+ ((stack1 = container.invokePartial(lookupProperty(partials,"goal-lines"),depth0,{"name":"goal-lines","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
+ "</section>\n";
},"5":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<h2>"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"text"), "inShort",0), depth0))
+ "</h2>\n"
+ ((stack1 = container.invokePartial(lookupProperty(partials,"facts"),depth0,{"name":"facts","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<section>\n<h2 id=\""
+ alias3(alias2(alias1(depth0, "anchor",0), depth0))
+ "\">"
+ alias3(alias2(alias1(depth0, "heading",0), depth0))
+ "</h2>\n<section class=\"scroll\" aria-labelledby=\""
+ alias3(alias2(alias1(depth0, "anchor",0), depth0))
+ "\" tabindex=\"0\">\n<table class=\"actions\">\n<caption class=\"unseen\">"
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
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(depth0, "rows",0),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</tbody>\n</table>\n</section>\n</section>\n";
},"7":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<tr>\n<th scope=\"row\">"
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "item",0),{"name":"with","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "part",0),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</th>\n<td>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "goal",0),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.program(11, data, 0),"data":data})) != null ? stack1 : "")
+ "</td>\n<td>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "schedule",0),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.program(13, data, 0),"data":data})) != null ? stack1 : "")
+ "</td>\n<td>"
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "chip",0),{"name":"with","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</td>\n</tr>\n";
},"8":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = container.invokePartial(lookupProperty(partials,"item"),depth0,{"name":"item","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return " <span class=\"note\">"
+ container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "part",0),{"name":"say","hash":{},"data":data}))
+ "</span>";
},"10":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "goal",0),{"name":"with","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"11":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<span class=\"missing\">"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"text"), "none",0), depth0))
+ "</span>";
},"12":function(container,depth0,helpers,partials,data) {
return container.escapeExpression(container.lambda(container.strict(depth0, "schedule",0), depth0));
},"13":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<span class=\"missing\">"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"text"), "noSchedule",0), depth0))
+ "</span>";
},"14":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = container.invokePartial(lookupProperty(partials,"chip"),depth0,{"name":"chip","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"15":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"text"), "answersForDocuments",0), depth0))
+ "</h2>\n<ul>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "documents",0),{"name":"each","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n</section>\n";
},"16":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<li>"
+ ((stack1 = container.invokePartial(lookupProperty(partials,"item"),depth0,{"name":"item","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
+ "</li>\n";
},"17":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"text"), "answersForTasks",0), depth0))
+ "</h2>\n<ul>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "tasks",0),{"name":"each","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
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
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "goalLists",0),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</div>\n<aside class=\"side\" aria-label=\""
+ alias3(container.lambda(alias1(lookupProperty(depth0,"text"), "inShort",0), depth0))
+ "\">\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "facts",0),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</aside>\n</div>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "tables",0),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "documents",0),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "tasks",0),{"name":"if","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = container.invokePartial(lookupProperty(partials,"links"),depth0,{"name":"links","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
"html/actors": {"0":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<section>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "heading",0),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n<ul class=\"lines\">\n"
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
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "counts",0),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</li>\n";
},"3":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = container.invokePartial(lookupProperty(partials,"item"),depth0,{"name":"item","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
return " <span class=\"counts\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "counts",0), depth0))
+ "</span>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<header class=\"page-head\">\n<h1>"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "actors",0), depth0))
+ "</h1>\n<p class=\"lead\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "actorsIntro",0), depth0))
+ "</p>\n</header>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "sectors",0),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
"html/approvals": {"0":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li>\n<p class=\"when\">"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "day",0),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>\n<p>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "body",0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "<span class=\"tag\">"
+ container.escapeExpression(container.lambda(alias1(depth0, "state",0), depth0))
+ "</span></p>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "section",0),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(6, data, 0),"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "link",0),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n</li>\n";
},"1":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

return "<time datetime=\""
+ alias3(alias2(alias1(depth0, "day",0), depth0))
+ "\">"
+ alias3(alias2(alias1(depth0, "date",0), depth0))
+ "</time>";
},"2":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<strong>"
+ ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "body",0),{"name":"with","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</strong> ";
},"3":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = container.invokePartial(lookupProperty(partials,"item"),depth0,{"name":"item","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<p class=\"note\">"
+ container.escapeExpression(container.lambda(alias1(depth0, "section",0), depth0))
+ ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "caseNumber",0),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>";
},"5":function(container,depth0,helpers,partials,data) {
return ", "
+ container.escapeExpression(container.lambda(container.strict(depth0, "caseNumber",0), depth0));
},"6":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "caseNumber",0),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
return "<p class=\"note\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "caseNumber",0), depth0))
+ "</p>";
},"8":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<p>"
+ ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "link",0),{"name":"with","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<ol class=\"timeline\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "approvals",0),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ol>";
},"usePartial":true,"useData":true},
"html/chip": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<span class=\"chip chip-"
+ alias2(container.lambda(alias1(depth0, "phase",0), depth0))
+ "\">"
+ alias2(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "words",0),{"name":"say","hash":{},"data":data}))
+ "</span>";
},"useData":true},
"html/choice": {"0":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

return "<link rel=\"alternate\" hreflang=\""
+ alias3(alias2(alias1(depth0, "language",0), depth0))
+ "\" href=\""
+ alias3(alias2(alias1(depth0, "href",0), depth0))
+ "\">\n";
},"1":function(container,depth0,helpers,partials,data) {
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
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "titleLanguage",0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ">"
+ alias3(alias2(alias1(depth0, "title",0), depth0))
+ "</p>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(depth0, "notices",0),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</li>\n";
},"2":function(container,depth0,helpers,partials,data) {
return " lang=\""
+ container.escapeExpression(container.lambda(container.strict(depth0, "titleLanguage",0), depth0))
+ "\"";
},"3":function(container,depth0,helpers,partials,data) {
return "<p class=\"note\">"
+ container.escapeExpression(container.lambda(depth0, depth0))
+ "</p>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<!doctype html>\n<html lang=\""
+ alias3(alias2(alias1(depth0, "language",0), depth0))
+ "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>"
+ alias3(alias2(alias1(depth0, "title",0), depth0))
+ "</title>\n<link rel=\"stylesheet\" href=\"assets/hyte.css\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(depth0, "choices",0),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</head>\n<body class=\"choice\">\n<main class=\"wrap\">\n<h1>"
+ alias3(alias2(alias1(depth0, "title",0), depth0))
+ "</h1>\n<ul class=\"choices\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(depth0, "choices",0),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n</main>\n</body>\n</html>";
},"useData":true},
"html/cross-actions": {"0":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = container.invokePartial(lookupProperty(partials,"action-row"),depth0,{"name":"action-row","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<section class=\"scroll\" aria-labelledby=\"cross-actions\" tabindex=\"0\">\n<table class=\"actions\">\n<caption class=\"unseen\">"
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
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "crossActions",0),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</tbody>\n</table>\n</section>";
},"usePartial":true,"useData":true},
"html/documents": {"0":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ container.escapeExpression(container.lambda(alias1(depth0, "heading",0), depth0))
+ "</h2>\n<ul class=\"documents\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "documents",0),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n</section>\n";
},"1":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li id=\""
+ container.escapeExpression(container.lambda(alias1(depth0, "anchor",0), depth0))
+ "\">\n<p><strong>"
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "item",0),{"name":"with","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</strong>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "kind",0),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "traits",0),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "statutes",0),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "prose",0),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "owners",0),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n</li>\n";
},"2":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = container.invokePartial(lookupProperty(partials,"item"),depth0,{"name":"item","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
return " <span class=\"tag\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "kind",0), depth0))
+ "</span>";
},"4":function(container,depth0,helpers,partials,data) {
return " <span class=\"tag\">"
+ container.escapeExpression(container.lambda(depth0, depth0))
+ "</span>";
},"5":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<p class=\"note\">"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "statutes",0),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>";
},"6":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = container.invokePartial(lookupProperty(partials,"item"),depth0,{"name":"item","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(data, "last",0),{"name":"unless","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
return ", ";
},"8":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<div class=\"prose small\">"
+ container.escapeExpression(lookupProperty(helpers,"markdown").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "prose",0),{"name":"markdown","hash":{},"data":data}))
+ "</div>";
},"9":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<p class=\"note\">"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "owner",0), depth0))
+ ": "
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "owners",0),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<header class=\"page-head\">\n<h1>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"text"), "documents",0), depth0))
+ "</h1>\n</header>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "documentGroups",0),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
"html/facts": {"0":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<div>\n<dt>"
+ container.escapeExpression(container.lambda(alias1(depth0, "term",0), depth0))
+ "</dt>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "items",0),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</div>\n";
},"1":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<dd>"
+ ((stack1 = container.invokePartial(lookupProperty(partials,"item"),depth0,{"name":"item","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
+ "</dd>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<dl class=\"facts\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "facts",0),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</dl>";
},"usePartial":true,"useData":true},
"html/figure": {"0":function(container,depth0,helpers,partials,data) {
return " <span class=\"when\">("
+ container.escapeExpression(container.lambda(container.strict(depth0, "period",0), depth0))
+ ")</span>";
},"1":function(container,depth0,helpers,partials,data) {
return " <span class=\"note\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "flag",0), depth0))
+ "</span>";
},"2":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return " <span class=\"note\">"
+ container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "note",0),{"name":"say","hash":{},"data":data}))
+ "</span>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<span class=\"value\">"
+ container.escapeExpression(container.lambda(alias1(depth0, "value",0), depth0))
+ "</span>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "period",0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "flag",0),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
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
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"text"), "phenomena",0), depth0))
+ "</h2>\n<ul class=\"cards phenomena\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "phenomena",0),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n</section>\n";
},"3":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li class=\"card\">\n<h3>"
+ container.escapeExpression(lookupProperty(helpers,"say").call(alias2,alias1(lookupProperty(depth0,"item"), "words",0),{"name":"say","hash":{},"data":data}))
+ "</h3>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "prose",0),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "followedBy",0),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</li>\n";
},"4":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<div class=\"prose\">"
+ container.escapeExpression(lookupProperty(helpers,"markdown").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "prose",0),{"name":"markdown","hash":{},"data":data}))
+ "</div>";
},"5":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<p class=\"note\">"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "followedBy",0), depth0))
+ ":</p>\n<ul class=\"plain small\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "followedBy",0),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n";
},"6":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<li>"
+ ((stack1 = container.invokePartial(lookupProperty(partials,"item"),depth0,{"name":"item","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
+ "</li>\n";
},"7":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "goals",0), depth0))
+ "</h2>\n"
+ ((stack1 = container.invokePartial(lookupProperty(partials,"goal-lines"),depth0,{"name":"goal-lines","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
+ "</section>\n<section>\n<h2 id=\"plan-table\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "goalsAndActions",0), depth0))
+ "</h2>\n"
+ ((stack1 = container.invokePartial(lookupProperty(partials,"focus-table"),depth0,{"name":"focus-table","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
+ "</section>\n";
},"8":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<p class=\"missing\">"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"text"), "noGoals",0), depth0))
+ "</p>\n";
},"9":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"text"), "followedBy",0), depth0))
+ "</h2>\n<ul>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "followedBy",0),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n</section>\n";
},"10":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"text"), "documents",0), depth0))
+ "</h2>\n<ul>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "documents",0),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
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
+ "</header>\n"
+ ((stack1 = container.invokePartial(lookupProperty(partials,"passages"),depth0,{"name":"passages","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias3,alias1(depth0, "phenomena",0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias3,alias1(depth0, "goals",0),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.program(8, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias3,alias1(depth0, "followedBy",0),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias3,alias1(depth0, "documents",0),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
"html/focus-row": {"0":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<th class=\"group\" scope=\"row\" colspan=\"2\" id=\""
+ alias3(alias2(alias1(depth0, "anchor",0), depth0))
+ "\" headers=\"c-actions "
+ alias3(alias2(alias1(depth0, "headers",0), depth0))
+ "\">"
+ ((stack1 = container.invokePartial(lookupProperty(partials,"item"),depth0,{"name":"item","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
+ "</th>\n";
},"1":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "empty",0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<td class=\"missing\" colspan=\"2\" headers=\"c-actions "
+ alias2(container.lambda(alias1(depth0, "headers",0), depth0))
+ "\">"
+ alias2(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "words",0),{"name":"say","hash":{},"data":data}))
+ "</td>\n";
},"3":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<th class=\"action\" scope=\"row\" id=\""
+ alias3(alias2(alias1(depth0, "anchor",0), depth0))
+ "\" headers=\"c-actions "
+ alias3(alias2(alias1(depth0, "headers",0), depth0))
+ "\">"
+ ((stack1 = container.invokePartial(lookupProperty(partials,"item"),depth0,{"name":"item","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
+ "</th>\n<td headers=\"c-owners "
+ alias3(alias2(alias1(depth0, "headers",0), depth0))
+ " "
+ alias3(alias2(alias1(depth0, "anchor",0), depth0))
+ "\">"
+ ((stack1 = container.invokePartial(lookupProperty(partials,"owners-short"),depth0,{"name":"owners-short","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
+ "</td>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "group",0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
"html/focus-table": {"0":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "heading",0),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "goals",0),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.escapeExpression, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<tbody>\n<tr class=\"phenomenon\"><th scope=\"rowgroup\" colspan=\"4\" id=\""
+ alias2(container.lambda(alias1(depth0, "anchor",0), depth0))
+ "\">"
+ ((stack1 = lookupProperty(helpers,"if").call(alias3,alias1(lookupProperty(depth0,"heading"), "kind",0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ alias2(lookupProperty(helpers,"say").call(alias3,alias1(lookupProperty(depth0,"heading"), "words",0),{"name":"say","hash":{},"data":data}))
+ "</th></tr>\n</tbody>\n";
},"2":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"heading"), "kind",0), depth0))
+ ": ";
},"3":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<tbody>\n<tr>\n<th class=\"goal\" scope=\"rowgroup\" rowspan=\""
+ alias3(alias2(alias1(depth0, "span",0), depth0))
+ "\" id=\""
+ alias3(alias2(alias1(depth0, "anchor",0), depth0))
+ "\" headers=\""
+ alias3(alias2(alias1(depth0, "headers",0), depth0))
+ "\">"
+ ((stack1 = lookupProperty(helpers,"with").call(alias4,alias1(depth0, "item",0),{"name":"with","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "targetGroups",0),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</th>\n"
+ ((stack1 = lookupProperty(helpers,"with").call(alias4,alias1(depth0, "first",0),{"name":"with","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "<td rowspan=\""
+ alias3(alias2(alias1(depth0, "span",0), depth0))
+ "\" headers=\"c-metrics "
+ alias3(alias2(alias1(depth0, "anchor",0), depth0))
+ "\">\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "metrics",0),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.program(11, data, 0),"data":data})) != null ? stack1 : "")
+ "</td>\n</tr>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(depth0, "rows",0),{"name":"each","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</tbody>\n";
},"4":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = container.invokePartial(lookupProperty(partials,"item"),depth0,{"name":"item","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<ul class=\"plain groups\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "targetGroups",0),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n";
},"6":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<li>"
+ ((stack1 = container.invokePartial(lookupProperty(partials,"item"),depth0,{"name":"item","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
+ "</li>\n";
},"7":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = container.invokePartial(lookupProperty(partials,"focus-row"),depth0,{"name":"focus-row","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<ul class=\"metric-list\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "metrics",0),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n";
},"9":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li>"
+ container.escapeExpression(lookupProperty(helpers,"say").call(alias2,alias1(depth0, "words",0),{"name":"say","hash":{},"data":data}))
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "of",0),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</li>\n";
},"10":function(container,depth0,helpers,partials,data) {
return " <span class=\"note\">("
+ container.escapeExpression(container.lambda(container.strict(depth0, "of",0), depth0))
+ ")</span>";
},"11":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<span class=\"missing\">"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"text"), "noMetrics",0), depth0))
+ "</span>\n";
},"12":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<tr>\n"
+ ((stack1 = container.invokePartial(lookupProperty(partials,"focus-row"),depth0,{"name":"focus-row","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
+ "</tr>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<p class=\"scroll-hint\">"
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
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(lookupProperty(depth0,"table"), "sections",0),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</table>\n</section>";
},"usePartial":true,"useData":true},
"html/front": {"0":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = container.invokePartial(lookupProperty(partials,"chip"),depth0,{"name":"chip","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<div class=\"prose lead\">"
+ container.escapeExpression(lookupProperty(helpers,"markdown").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "summary",0),{"name":"markdown","hash":{},"data":data}))
+ "</div>\n";
},"2":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

return "<li><span class=\"number\">"
+ alias3(alias2(alias1(depth0, "number",0), depth0))
+ "</span> <span class=\"what\">"
+ alias3(alias2(alias1(depth0, "words",0), depth0))
+ "</span></li>\n";
},"3":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<h3>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"text"), "workByPhase",0), depth0))
+ "</h3>\n<svg class=\"strip\" aria-hidden=\"true\" focusable=\"false\" width=\"100%\" height=\"16\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "phases",0),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</svg>\n<ul class=\"phases\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "phases",0),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n";
},"4":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

return "<rect class=\"phase-"
+ alias3(alias2(alias1(depth0, "phase",0), depth0))
+ "\" x=\""
+ alias3(alias2(alias1(depth0, "from",0), depth0))
+ "\" y=\"0\" width=\""
+ alias3(alias2(alias1(depth0, "share",0), depth0))
+ "\" height=\"16\"/>\n";
},"5":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

return "<li><span class=\"chip chip-"
+ alias3(alias2(alias1(depth0, "phase",0), depth0))
+ "\">"
+ alias3(alias2(alias1(depth0, "word",0), depth0))
+ "</span> <strong>"
+ alias3(alias2(alias1(depth0, "count",0), depth0))
+ "</strong></li>\n";
},"6":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<li class=\"card\">\n<h3>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(lookupProperty(depth0,"item"), "label",0),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "<a href=\""
+ alias3(container.lambda(alias1(lookupProperty(depth0,"item"), "href",0), depth0))
+ "\">"
+ alias3(lookupProperty(helpers,"say").call(alias2,alias1(lookupProperty(depth0,"item"), "words",0),{"name":"say","hash":{},"data":data}))
+ "</a></h3>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "developmentTargets",0),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n<p class=\"counts\">"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "counts",0),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>\n</li>\n";
},"7":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<span class=\"label\">"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"item"), "label",0), depth0))
+ "</span> ";
},"8":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<p>"
+ container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "developmentTargets",0),{"name":"say","hash":{},"data":data}))
+ "</p>";
},"9":function(container,depth0,helpers,partials,data) {
return "<span>"
+ container.escapeExpression(container.lambda(depth0, depth0))
+ "</span> ";
},"10":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"text"), "crossCutting",0), depth0))
+ "</h2>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(lookupProperty(depth0,"cross"), "goals",0),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "crossActions",0),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</section>\n";
},"11":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<h3>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"text"), "crossCuttingGoals",0), depth0))
+ "</h3>\n"
+ ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "cross",0),{"name":"with","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n";
},"12":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = container.invokePartial(lookupProperty(partials,"goal-lines"),depth0,{"name":"goal-lines","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"13":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<h3 id=\"cross-actions\">"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"text"), "crossCuttingActions",0), depth0))
+ "</h3>\n"
+ ((stack1 = container.invokePartial(lookupProperty(partials,"cross-actions"),depth0,{"name":"cross-actions","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"14":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "subPlans",0), depth0))
+ "</h2>\n<ul class=\"tiles\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "documents",0),{"name":"each","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n<p class=\"onward\"><a href=\"documents.html\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "allDocuments",0), depth0))
+ "</a></p>\n</section>\n";
},"15":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<li><a href=\""
+ alias2(container.lambda(alias1(depth0, "href",0), depth0))
+ "\">"
+ alias2(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "words",0),{"name":"say","hash":{},"data":data}))
+ "</a></li>\n";
},"16":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<section>\n<h2 id=\"handling\">"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"text"), "handling",0), depth0))
+ "</h2>\n"
+ ((stack1 = container.invokePartial(lookupProperty(partials,"approvals"),depth0,{"name":"approvals","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "prepared",0),{"name":"if","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n</section>\n";
},"17":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<p class=\"onward\"><a href=\"preparation.html\">"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"text"), "howPrepared",0), depth0))
+ "</a></p>";
},"18":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "prepared",0),{"name":"if","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"19":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<p class=\"onward\"><a href=\"preparation.html\">"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"text"), "howPrepared",0), depth0))
+ "</a></p>\n";
},"20":function(container,depth0,helpers,partials,data) {
return "<p>"
+ container.escapeExpression(container.lambda(depth0, depth0))
+ "</p>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3=container.escapeExpression, alias4=container.lambda, lookupProperty = container.lookupProperty;

return "<header class=\"page-head hero\">\n<h1>"
+ alias3(lookupProperty(helpers,"say").call(alias2,alias1(depth0, "title",0),{"name":"say","hash":{},"data":data}))
+ "</h1>\n<p class=\"status\">"
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "stage",0),{"name":"with","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "summary",0),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = container.invokePartial(lookupProperty(partials,"facts"),depth0,{"name":"facts","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
+ "</header>\n<section>\n<h2>"
+ alias3(alias4(alias1(lookupProperty(depth0,"text"), "glance",0), depth0))
+ "</h2>\n<ul class=\"numbers\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "counts",0),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "phases",0),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</section>\n<section>\n<h2 id=\"focus-areas\">"
+ alias3(alias4(alias1(lookupProperty(depth0,"text"), "focusAreas",0), depth0))
+ "</h2>\n<ul class=\"cards\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "cards",0),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n</section>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "crosses",0),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "documents",0),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "approvals",0),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"unless").call(alias2,alias1(depth0, "approvals",0),{"name":"unless","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "<section class=\"origin\">\n<h2>"
+ alias3(alias4(alias1(lookupProperty(depth0,"text"), "aboutThis",0), depth0))
+ "</h2>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "origin",0),{"name":"each","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</section>";
},"usePartial":true,"useData":true},
"html/goal-lines": {"0":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li>"
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "item",0),{"name":"with","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "ended",0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ " <span class=\"counts\">"
+ container.escapeExpression(container.lambda(alias1(depth0, "counts",0), depth0))
+ "</span></li>\n";
},"1":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = container.invokePartial(lookupProperty(partials,"item"),depth0,{"name":"item","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
return " <span class=\"chip chip-cancelled\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "ended",0), depth0))
+ "</span>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<ul class=\"lines\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "goals",0),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>";
},"usePartial":true,"useData":true},
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
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<p class=\"note\">"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"text"), "ownersOfActions",0), depth0))
+ ":</p>\n<ul class=\"plain owners\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "actionOwners",0),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n";
},"5":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<li>"
+ ((stack1 = container.invokePartial(lookupProperty(partials,"item"),depth0,{"name":"item","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
+ "</li>\n";
},"6":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = container.invokePartial(lookupProperty(partials,"owners"),depth0,{"name":"owners","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = container.invokePartial(lookupProperty(partials,"facts"),depth0,{"name":"facts","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"text"), "handling",0), depth0))
+ "</h2>\n"
+ ((stack1 = container.invokePartial(lookupProperty(partials,"approvals"),depth0,{"name":"approvals","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
+ "</section>\n";
},"9":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = container.invokePartial(lookupProperty(partials,"neighbours"),depth0,{"name":"neighbours","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "next",0),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
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
+ "</header>\n<div class=\"columns\">\n<div class=\"main-column\">\n"
+ ((stack1 = container.invokePartial(lookupProperty(partials,"passages"),depth0,{"name":"passages","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
+ ((stack1 = container.invokePartial(lookupProperty(partials,"observations"),depth0,{"name":"observations","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
+ "</div>\n<aside class=\"side\" aria-label=\""
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "inShort",0), depth0))
+ "\">\n<h2>"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "owners",0), depth0))
+ "</h2>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "actionOwners",0),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(6, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "facts",0),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</aside>\n</div>\n"
+ ((stack1 = container.invokePartial(lookupProperty(partials,"metrics-table"),depth0,{"name":"metrics-table","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
+ ((stack1 = container.invokePartial(lookupProperty(partials,"actions-table"),depth0,{"name":"actions-table","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
+ ((stack1 = container.invokePartial(lookupProperty(partials,"updates"),depth0,{"name":"updates","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "approvals",0),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = container.invokePartial(lookupProperty(partials,"links"),depth0,{"name":"links","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "previous",0),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.program(10, data, 0),"data":data})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
"html/item": {"0":function(container,depth0,helpers,partials,data) {
return "<span class=\"label\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "label",0), depth0))
+ "</span> ";
},"1":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<a href=\""
+ alias2(container.lambda(alias1(depth0, "href",0), depth0))
+ "\">"
+ alias2(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "words",0),{"name":"say","hash":{},"data":data}))
+ "</a>";
},"2":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "words",0),{"name":"say","hash":{},"data":data}));
},"3":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return " <span class=\"note\">("
+ container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "note",0),{"name":"say","hash":{},"data":data}))
+ ")</span>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "href",0),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"useData":true},
"html/layout": {"0":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

return "<link rel=\"alternate\" hreflang=\""
+ alias3(alias2(alias1(depth0, "language",0), depth0))
+ "\" href=\""
+ alias3(alias2(alias1(depth0, "href",0), depth0))
+ "\">\n";
},"1":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<img class=\"logo\" src=\""
+ alias3(alias2(alias1(lookupProperty(depth0,"frame"), "root",0), depth0))
+ alias3(alias2(alias1(lookupProperty(depth0,"frame"), "logo",0), depth0))
+ "\" alt=\"\">";
},"2":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<nav class=\"languages\" aria-label=\""
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"text"), "languages",0), depth0))
+ "\">\n<ul>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(lookupProperty(depth0,"frame"), "languages",0),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n</nav>\n";
},"3":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<li><a href=\""
+ alias3(alias2(alias1(depth0, "href",0), depth0))
+ "\" lang=\""
+ alias3(alias2(alias1(depth0, "language",0), depth0))
+ "\" hreflang=\""
+ alias3(alias2(alias1(depth0, "language",0), depth0))
+ "\""
+ ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "current",0),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ">"
+ alias3(alias2(alias1(depth0, "name",0), depth0))
+ "</a></li>\n";
},"4":function(container,depth0,helpers,partials,data) {
return " aria-current=\"true\"";
},"5":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.escapeExpression, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li><a href=\""
+ alias2(container.lambda(alias1(depth0, "href",0), depth0))
+ "\""
+ ((stack1 = lookupProperty(helpers,"if").call(alias3,alias1(depth0, "current",0),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ">"
+ alias2(lookupProperty(helpers,"say").call(alias3,alias1(depth0, "words",0),{"name":"say","hash":{},"data":data}))
+ "</a></li>\n";
},"6":function(container,depth0,helpers,partials,data) {
return " aria-current=\""
+ container.escapeExpression(container.lambda(container.strict(depth0, "current",0), depth0))
+ "\"";
},"7":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<aside class=\"notices\" aria-label=\""
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"text"), "notices",0), depth0))
+ "\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(lookupProperty(depth0,"frame"), "notices",0),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</aside>\n";
},"8":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

return "<p class=\"wrap notice notice-"
+ alias3(alias2(alias1(depth0, "kind",0), depth0))
+ "\"><strong>"
+ alias3(alias2(alias1(depth0, "title",0), depth0))
+ ".</strong> "
+ alias3(alias2(alias1(depth0, "text",0), depth0))
+ "</p>\n";
},"9":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<nav class=\"wrap trail\" aria-label=\""
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"text"), "trail",0), depth0))
+ "\">\n<ol>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(lookupProperty(depth0,"frame"), "trail",0),{"name":"each","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ol>\n</nav>\n";
},"10":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<li><a href=\""
+ alias2(container.lambda(alias1(depth0, "href",0), depth0))
+ "\">"
+ alias2(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "words",0),{"name":"say","hash":{},"data":data}))
+ "</a></li>\n";
},"11":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<p>"
+ alias2(container.lambda(alias1(lookupProperty(depth0,"text"), "contact",0), depth0))
+ ": "
+ alias2(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(lookupProperty(lookupProperty(depth0,"frame"),"footer"), "contact",0),{"name":"say","hash":{},"data":data}))
+ "</p>\n";
},"12":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<p><a href=\""
+ alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"frame"),"footer"), "feedback",0), depth0))
+ "\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "feedback",0), depth0))
+ "</a></p>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<!doctype html>\n<html lang=\""
+ alias3(alias2(alias1(lookupProperty(depth0,"frame"), "language",0), depth0))
+ "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>"
+ alias3(alias2(alias1(lookupProperty(depth0,"frame"), "title",0), depth0))
+ "</title>\n<meta name=\"description\" content=\""
+ alias3(alias2(alias1(lookupProperty(depth0,"frame"), "description",0), depth0))
+ "\">\n<link rel=\"stylesheet\" href=\""
+ alias3(alias2(alias1(lookupProperty(depth0,"frame"), "root",0), depth0))
+ "assets/hyte.css\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(lookupProperty(depth0,"frame"), "languages",0),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</head>\n<body>\n<a class=\"skip\" href=\"#content\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "skip",0), depth0))
+ "</a>\n<header class=\"site-header\">\n<div class=\"wrap site-bar\">\n<p class=\"site-name\">\n<a href=\""
+ alias3(alias2(alias1(lookupProperty(depth0,"frame"), "base",0), depth0))
+ "index.html\">"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(lookupProperty(depth0,"frame"), "logo",0),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "<span><span class=\"organisation\">"
+ alias3(lookupProperty(helpers,"say").call(alias4,alias1(lookupProperty(depth0,"frame"), "organisation",0),{"name":"say","hash":{},"data":data}))
+ "</span> <span class=\"plan-name\">"
+ alias3(lookupProperty(helpers,"say").call(alias4,alias1(lookupProperty(depth0,"frame"), "site",0),{"name":"say","hash":{},"data":data}))
+ "</span></span></a>\n</p>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(lookupProperty(depth0,"frame"), "languages",0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</div>\n<nav class=\"site-menu\" aria-label=\""
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "navigation",0), depth0))
+ "\">\n<ul class=\"wrap\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(lookupProperty(depth0,"frame"), "navigation",0),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n</nav>\n</header>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(lookupProperty(depth0,"frame"), "notices",0),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(lookupProperty(depth0,"frame"), "trail",0),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "<main class=\"wrap\" id=\"content\" tabindex=\"-1\">\n"
+ ((stack1 = alias2(alias1(depth0, "body",0), depth0)) != null ? stack1 : "")
+ "\n</main>\n<footer class=\"site-footer\">\n<div class=\"wrap\">\n<p class=\"publisher\">"
+ alias3(lookupProperty(helpers,"say").call(alias4,alias1(lookupProperty(depth0,"frame"), "organisation",0),{"name":"say","hash":{},"data":data}))
+ "</p>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(lookupProperty(lookupProperty(depth0,"frame"),"footer"), "contact",0),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(lookupProperty(lookupProperty(depth0,"frame"),"footer"), "feedback",0),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "<p class=\"made\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "madeWith",0), depth0))
+ " <a href=\""
+ alias3(alias2(alias1(lookupProperty(depth0,"frame"), "base",0), depth0))
+ "plan-health.html\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "health",0), depth0))
+ "</a></p>\n</div>\n</footer>\n</body>\n</html>";
},"useData":true},
"html/links": {"0":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "links",0), depth0))
+ "</h2>\n<ul>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "links",0),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n</section>\n";
},"1":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<li>"
+ ((stack1 = container.invokePartial(lookupProperty(partials,"item"),depth0,{"name":"item","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
+ "</li>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "links",0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
"html/metrics-table": {"0":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<p class=\"note\">"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "latestNote",0), depth0))
+ "</p>\n<section class=\"scroll\" aria-labelledby=\"metrics\" tabindex=\"0\">\n<table class=\"metrics\">\n<caption class=\"unseen\">"
+ alias3(lookupProperty(helpers,"say").call(alias4,alias1(lookupProperty(depth0,"item"), "words",0),{"name":"say","hash":{},"data":data}))
+ ": "
+ alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "metrics",0), depth0))
+ "</caption>\n<thead>\n<tr>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "metric",0), depth0))
+ "</th>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "baseline",0), depth0))
+ "</th>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "target",0), depth0))
+ "</th>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "latest",0), depth0))
+ "</th>\n<th scope=\"col\">"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "source",0), depth0))
+ "</th>\n</tr>\n</thead>\n<tbody>\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(depth0, "metrics",0),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</tbody>\n</table>\n</section>\n";
},"1":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<tr>\n<th scope=\"row\">\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ container.escapeExpression(lookupProperty(helpers,"say").call(alias2,alias1(depth0, "words",0),{"name":"say","hash":{},"data":data}))
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "action",0),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "traits",0),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n</th>\n<td>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "baseline",0),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.program(8, data, 0),"data":data})) != null ? stack1 : "")
+ "</td>\n<td>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "targets",0),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.program(8, data, 0),"data":data})) != null ? stack1 : "")
+ "\n</td>\n<td>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "latest",0),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.program(8, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "waits",0),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</td>\n<td>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "source",0),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.program(8, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</td>\n</tr>\n";
},"2":function(container,depth0,helpers,partials,data) {
return "<span class=\"label\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "label",0), depth0))
+ "</span> ";
},"3":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<span class=\"note\">"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "action",0), depth0))
+ ": "
+ ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "action",0),{"name":"with","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</span>";
},"4":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = container.invokePartial(lookupProperty(partials,"item"),depth0,{"name":"item","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
return "<span class=\"trait\">"
+ container.escapeExpression(container.lambda(depth0, depth0))
+ "</span> ";
},"6":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "baseline",0),{"name":"with","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),depth0,{"name":"figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<span class=\"missing\">"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"text"), "none",0), depth0))
+ "</span>";
},"9":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<ul class=\"plain\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "targets",0),{"name":"each","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n";
},"10":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<li>"
+ ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),depth0,{"name":"figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
+ "</li>\n";
},"11":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "latest",0),{"name":"with","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return " <span class=\"note\">"
+ container.escapeExpression(container.lambda(alias1(depth0, "waits",0), depth0))
+ ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "waitsReason",0),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</span>";
},"13":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return ". "
+ container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "waitsReason",0),{"name":"say","hash":{},"data":data}));
},"14":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "source",0),{"name":"say","hash":{},"data":data}));
},"15":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return " <span class=\"note\">"
+ container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "note",0),{"name":"say","hash":{},"data":data}))
+ "</span>";
},"16":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<p class=\"missing\">"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"text"), "noMetrics",0), depth0))
+ "</p>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<section>\n<h2 id=\"metrics\">"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "metrics",0), depth0))
+ "</h2>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "metrics",0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(16, data, 0),"data":data})) != null ? stack1 : "")
+ "</section>";
},"usePartial":true,"useData":true},
"html/neighbours": {"0":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<a class=\"previous\" href=\""
+ alias3(alias2(alias1(lookupProperty(depth0,"previous"), "href",0), depth0))
+ "\"><span class=\"direction\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "previous",0), depth0))
+ "</span> <span>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(lookupProperty(depth0,"previous"), "label",0),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ alias3(lookupProperty(helpers,"say").call(alias4,alias1(lookupProperty(depth0,"previous"), "words",0),{"name":"say","hash":{},"data":data}))
+ "</span></a>\n";
},"1":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"previous"), "label",0), depth0))
+ " ";
},"2":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<a class=\"next\" href=\""
+ alias3(alias2(alias1(lookupProperty(depth0,"next"), "href",0), depth0))
+ "\"><span class=\"direction\">"
+ alias3(alias2(alias1(lookupProperty(depth0,"text"), "next",0), depth0))
+ "</span> <span>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(lookupProperty(depth0,"next"), "label",0),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ alias3(lookupProperty(helpers,"say").call(alias4,alias1(lookupProperty(depth0,"next"), "words",0),{"name":"say","hash":{},"data":data}))
+ "</span></a>\n";
},"3":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"next"), "label",0), depth0))
+ " ";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<nav class=\"neighbours\" aria-label=\""
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"text"), "otherGoals",0), depth0))
+ "\">\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "previous",0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "next",0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</nav>";
},"useData":true},
"html/observations": {"0":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "basedOn",0), depth0))
+ "</h2>\n<ul class=\"observations\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "observations",0),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n</section>\n";
},"1":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li>\n<p><strong>"
+ container.escapeExpression(lookupProperty(helpers,"say").call(alias2,alias1(depth0, "words",0),{"name":"say","hash":{},"data":data}))
+ "</strong>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "kind",0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "prose",0),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n</li>\n";
},"2":function(container,depth0,helpers,partials,data) {
return " <span class=\"tag\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "kind",0), depth0))
+ "</span>";
},"3":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<div class=\"prose\">"
+ container.escapeExpression(lookupProperty(helpers,"markdown").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "prose",0),{"name":"markdown","hash":{},"data":data}))
+ "</div>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "observations",0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"useData":true},
"html/owners-short": {"0":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<ul class=\"plain owners\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "owners",0),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n";
},"1":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "lead",0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ">"
+ ((stack1 = container.invokePartial(lookupProperty(partials,"item"),depth0,{"name":"item","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "lead",0),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</li>\n";
},"2":function(container,depth0,helpers,partials,data) {
return " class=\"lead\"";
},"3":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "role",0),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
return " <span class=\"role\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "role",0), depth0))
+ "</span>";
},"5":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<span class=\"missing\">"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"text"), "noOwner",0), depth0))
+ "</span>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "owners",0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(5, data, 0),"data":data})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
"html/owners": {"0":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<ul class=\"plain owners\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "owners",0),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n";
},"1":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "lead",0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ">"
+ ((stack1 = container.invokePartial(lookupProperty(partials,"item"),depth0,{"name":"item","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "role",0),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</li>\n";
},"2":function(container,depth0,helpers,partials,data) {
return " class=\"lead\"";
},"3":function(container,depth0,helpers,partials,data) {
return " <span class=\"role\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "role",0), depth0))
+ "</span>";
},"4":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<span class=\"missing\">"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"text"), "noOwner",0), depth0))
+ "</span>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "owners",0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(4, data, 0),"data":data})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
"html/passages": {"0":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<figure class=\"official\">\n<figcaption>"
+ alias2(container.lambda(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "officialText",0), depth0))
+ "</figcaption>\n<blockquote>"
+ alias2(lookupProperty(helpers,"markdown").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "officialText",0),{"name":"markdown","hash":{},"data":data}))
+ "</blockquote>\n</figure>\n";
},"1":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<div class=\"prose\">"
+ container.escapeExpression(lookupProperty(helpers,"markdown").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "description",0),{"name":"markdown","hash":{},"data":data}))
+ "</div>\n";
},"2":function(container,depth0,helpers,partials,data) {
var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<section class=\"prose\">\n<h2>"
+ alias2(container.lambda(alias1(depth0, "heading",0), depth0))
+ "</h2>\n"
+ alias2(lookupProperty(helpers,"markdown").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "prose",0),{"name":"markdown","hash":{},"data":data}))
+ "\n</section>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "officialText",0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "description",0),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "passages",0),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
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
var stack1, lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"text"), "handling",0), depth0))
+ "</h2>\n"
+ ((stack1 = container.invokePartial(lookupProperty(partials,"approvals"),depth0,{"name":"approvals","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
+ "</section>\n";
},"1":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "events",0), depth0))
+ "</h2>\n<ol class=\"timeline\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "events",0),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ol>\n</section>\n";
},"2":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.escapeExpression, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li>\n<p class=\"when\">"
+ alias2(container.lambda(alias1(depth0, "period",0), depth0))
+ "</p>\n<p><strong>"
+ alias2(lookupProperty(helpers,"say").call(alias3,alias1(lookupProperty(depth0,"item"), "words",0),{"name":"say","hash":{},"data":data}))
+ "</strong>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias3,alias1(depth0, "kind",0),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias3,alias1(depth0, "purpose",0),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias3,alias1(depth0, "section",0),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias3,alias1(depth0, "parties",0),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias3,alias1(depth0, "prose",0),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias3,alias1(depth0, "changed",0),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias3,alias1(depth0, "link",0),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n</li>\n";
},"3":function(container,depth0,helpers,partials,data) {
return " <span class=\"tag\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "kind",0), depth0))
+ "</span>";
},"4":function(container,depth0,helpers,partials,data) {
return " <span class=\"tag\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "purpose",0), depth0))
+ "</span>";
},"5":function(container,depth0,helpers,partials,data) {
return "<p class=\"note\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "section",0), depth0))
+ "</p>";
},"6":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<p class=\"note\">"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "parties",0),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>";
},"7":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = container.invokePartial(lookupProperty(partials,"item"),depth0,{"name":"item","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(data, "last",0),{"name":"unless","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
return ", ";
},"9":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<div class=\"prose small\">"
+ container.escapeExpression(lookupProperty(helpers,"markdown").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "prose",0),{"name":"markdown","hash":{},"data":data}))
+ "</div>";
},"10":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<div class=\"prose small\">"
+ container.escapeExpression(lookupProperty(helpers,"markdown").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "changed",0),{"name":"markdown","hash":{},"data":data}))
+ "</div>";
},"11":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<p>"
+ ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "link",0),{"name":"with","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>";
},"12":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = container.invokePartial(lookupProperty(partials,"item"),depth0,{"name":"item","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"13":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "tasks",0), depth0))
+ "</h2>\n<ul class=\"documents\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "tasks",0),{"name":"each","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n</section>\n";
},"14":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li>\n<p><strong>"
+ container.escapeExpression(lookupProperty(helpers,"say").call(alias2,alias1(lookupProperty(depth0,"item"), "words",0),{"name":"say","hash":{},"data":data}))
+ "</strong>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "stream",0),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "period",0),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "owners",0),{"name":"if","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "prose",0),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n</li>\n";
},"15":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return " <span class=\"tag\">"
+ container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "stream",0),{"name":"say","hash":{},"data":data}))
+ "</span>";
},"16":function(container,depth0,helpers,partials,data) {
return " <span class=\"when\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "period",0), depth0))
+ "</span>";
},"17":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "<p class=\"note\">"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "owners",0),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>";
},"18":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "networks",0), depth0))
+ "</h2>\n<ul class=\"documents\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "networks",0),{"name":"each","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ul>\n</section>\n";
},"19":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li>\n<p><strong>"
+ container.escapeExpression(lookupProperty(helpers,"say").call(alias2,alias1(lookupProperty(depth0,"item"), "words",0),{"name":"say","hash":{},"data":data}))
+ "</strong>"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "role",0),{"name":"if","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "prose",0),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "members",0),{"name":"if","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n</li>\n";
},"20":function(container,depth0,helpers,partials,data) {
return " <span class=\"tag\">"
+ container.escapeExpression(container.lambda(container.strict(depth0, "role",0), depth0))
+ "</span>";
},"21":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<p class=\"note\">"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "members",0), depth0))
+ ": "
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "members",0),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<header class=\"page-head\">\n<h1>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"text"), "preparation",0), depth0))
+ "</h1>\n</header>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "approvals",0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "events",0),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "tasks",0),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "networks",0),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
"html/updates": {"0":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

return "<section>\n<h2>"
+ container.escapeExpression(container.lambda(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "followUp",0), depth0))
+ "</h2>\n<ol class=\"timeline\">\n"
+ ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "updates",0),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</ol>\n</section>\n";
},"1":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "<li>\n<p class=\"when\"><time datetime=\""
+ alias3(alias2(alias1(depth0, "day",0), depth0))
+ "\">"
+ alias3(alias2(alias1(depth0, "date",0), depth0))
+ "</time></p>\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "prose",0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "coverage",0),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "author",0),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n</li>\n";
},"2":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<div class=\"prose\">"
+ container.escapeExpression(lookupProperty(helpers,"markdown").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "prose",0),{"name":"markdown","hash":{},"data":data}))
+ "</div>";
},"3":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

return "<p>"
+ alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"text"), "coverage",0), depth0))
+ ": <strong>"
+ alias3(alias2(alias1(depth0, "coverage",0), depth0))
+ "</strong>"
+ ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "coverageNote",0),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "</p>";
},"4":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return " "
+ container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "coverageNote",0),{"name":"say","hash":{},"data":data}));
},"5":function(container,depth0,helpers,partials,data) {
var lookupProperty = container.lookupProperty;

return "<p class=\"note\">"
+ container.escapeExpression(lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "author",0),{"name":"say","hash":{},"data":data}))
+ "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "updates",0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"useData":true},
"markdown/action": {"0":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = container.invokePartial(lookupProperty(partials,"item"),depth0,{"name":"item","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"escape").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "schedule",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"escape").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(lookupProperty(data,"root"),"text"), "noSchedule",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ", "
+ ((stack1 = lookupProperty(helpers,"escape").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "since",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ". "
+ ((stack1 = lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "statusReason",0),{"name":"say","hash":{},"data":data})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "#### "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(lookupProperty(data,"root"),"text"), "action",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ": "
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "item",0),{"name":"with","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n\n- "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(lookupProperty(data,"root"),"text"), "owner",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ": "
+ ((stack1 = container.invokePartial(lookupProperty(partials,"owners"),depth0,{"name":"owners","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
+ "\n- "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(lookupProperty(data,"root"),"text"), "schedule",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ": "
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "schedule",0),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data})) != null ? stack1 : "")
+ "\n- "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(lookupProperty(data,"root"),"text"), "status",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ": "
+ ((stack1 = lookupProperty(helpers,"say").call(alias2,alias1(lookupProperty(depth0,"chip"), "words",0),{"name":"say","hash":{},"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "since",0),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "statusReason",0),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = container.invokePartial(lookupProperty(partials,"facts"),depth0,{"name":"facts","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = container.invokePartial(lookupProperty(partials,"passages"),depth0,{"name":"passages","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
+ ((stack1 = container.invokePartial(lookupProperty(partials,"metrics"),depth0,{"name":"metrics","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
+ ((stack1 = container.invokePartial(lookupProperty(partials,"updates"),depth0,{"name":"updates","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
"markdown/facts": {"0":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "- "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(depth0, "term",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ": "
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "items",0),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n";
},"1":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = container.invokePartial(lookupProperty(partials,"item"),depth0,{"name":"item","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(data, "last",0),{"name":"unless","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
return ", ";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "facts",0),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
"markdown/figure": {"0":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return " ("
+ ((stack1 = lookupProperty(helpers,"escape").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "period",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ")";
},"1":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ", "
+ ((stack1 = lookupProperty(helpers,"escape").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "flag",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ", "
+ ((stack1 = lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "note",0),{"name":"say","hash":{},"data":data})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(depth0, "value",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "period",0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "flag",0),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"useData":true},
"markdown/goal": {"0":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = container.invokePartial(lookupProperty(partials,"item"),depth0,{"name":"item","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "**"
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(depth0, "ended",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ".** "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(depth0, "endedText",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "endedReason",0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n\n";
},"2":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return " "
+ ((stack1 = lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "endedReason",0),{"name":"say","hash":{},"data":data})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(lookupProperty(data,"root"),"text"), "ownersOfActions",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ": "
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "actionOwners",0),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = container.invokePartial(lookupProperty(partials,"item"),depth0,{"name":"item","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(data, "last",0),{"name":"unless","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
return "; ";
},"6":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = container.invokePartial(lookupProperty(partials,"owners"),depth0,{"name":"owners","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = container.invokePartial(lookupProperty(partials,"action"),depth0,{"name":"action","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"escape").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(lookupProperty(data,"root"),"text"), "noActions",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n";
},"9":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "rows",0),{"name":"unless","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "#### "
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "words",0),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n\n"
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(lookupProperty(data,"root"),"text"), "noGroupActions",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n";
},"11":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"escape").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "label",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ " ";
},"12":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "words",0),{"name":"say","hash":{},"data":data})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "### "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(lookupProperty(data,"root"),"text"), "goal",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ": "
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "item",0),{"name":"with","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "ended",0),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "- "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(lookupProperty(data,"root"),"text"), "owners",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ": "
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "actionOwners",0),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.program(6, data, 0),"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = container.invokePartial(lookupProperty(partials,"facts"),depth0,{"name":"facts","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = container.invokePartial(lookupProperty(partials,"passages"),depth0,{"name":"passages","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
+ ((stack1 = container.invokePartial(lookupProperty(partials,"metrics"),depth0,{"name":"metrics","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
+ ((stack1 = container.invokePartial(lookupProperty(partials,"updates"),depth0,{"name":"updates","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "actions",0),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.program(8, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "groups",0),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
"markdown/item": {"0":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"escape").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "label",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ " ";
},"1":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return " ("
+ ((stack1 = lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "note",0),{"name":"say","hash":{},"data":data})) != null ? stack1 : "")
+ ")";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"say").call(alias2,alias1(depth0, "words",0),{"name":"say","hash":{},"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"useData":true},
"markdown/link": {"0":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "["
+ ((stack1 = lookupProperty(helpers,"say").call(alias2,alias1(depth0, "words",0),{"name":"say","hash":{},"data":data})) != null ? stack1 : "")
+ "](<"
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(depth0, "href",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ">)";
},"1":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "words",0),{"name":"say","hash":{},"data":data})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return " ("
+ ((stack1 = lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "note",0),{"name":"say","hash":{},"data":data})) != null ? stack1 : "")
+ ")";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "href",0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note",0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"useData":true},
"markdown/metrics": {"0":function(container,depth0,helpers,partials,data) {
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
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "metrics",0),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n";
},"1":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "| "
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "label",0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"say").call(alias2,alias1(depth0, "words",0),{"name":"say","hash":{},"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "traits",0),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ " | "
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "baseline",0),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(6, data, 0),"data":data})) != null ? stack1 : "")
+ " | "
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "targets",0),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.program(6, data, 0),"data":data})) != null ? stack1 : "")
+ " | "
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "latest",0),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.program(6, data, 0),"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "waits",0),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ " | "
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "source",0),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.program(6, data, 0),"data":data})) != null ? stack1 : "")
+ " |\n";
},"2":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"escape").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "label",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ " ";
},"3":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "; "
+ ((stack1 = lookupProperty(helpers,"escape").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"escape","hash":{},"data":data})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "baseline",0),{"name":"with","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),depth0,{"name":"figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"escape").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(lookupProperty(data,"root"),"text"), "none",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),depth0,{"name":"figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(data, "last",0),{"name":"unless","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
return "; ";
},"9":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "latest",0),{"name":"with","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return " "
+ ((stack1 = lookupProperty(helpers,"escape").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "waits",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "");
},"11":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "source",0),{"name":"say","hash":{},"data":data})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "metrics",0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
"markdown/owners": {"0":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return ((stack1 = container.invokePartial(lookupProperty(partials,"item"),depth0,{"name":"item","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "role",0),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"unless").call(alias2,alias1(data, "last",0),{"name":"unless","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return " – "
+ ((stack1 = lookupProperty(helpers,"escape").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "role",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
return "; ";
},"3":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"escape").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(lookupProperty(data,"root"),"text"), "noOwner",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "owners",0),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(3, data, 0),"data":data})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
"markdown/passages": {"0":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "**"
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(lookupProperty(data,"root"),"text"), "officialText",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ":**\n\n"
+ ((stack1 = lookupProperty(helpers,"markdown").call(alias2,alias1(depth0, "officialText",0),{"name":"markdown","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n";
},"1":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"markdown").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "description",0),{"name":"markdown","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n";
},"2":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "**"
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(depth0, "heading",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ":**\n\n"
+ ((stack1 = lookupProperty(helpers,"markdown").call(alias2,alias1(depth0, "prose",0),{"name":"markdown","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "officialText",0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "description",0),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "passages",0),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
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
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(depth0, "number",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ " "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(depth0, "words",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ "\n";
},"3":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(depth0,"text"), "workByPhase",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ": "
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "phases",0),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n\n";
},"4":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(depth0, "word",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ " "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(depth0, "count",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"unless").call(alias2,alias1(data, "last",0),{"name":"unless","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
return ", ";
},"6":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "## "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(lookupProperty(data,"root"),"text"), "focusArea",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ": "
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "item",0),{"name":"with","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "developmentTargets",0),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = container.invokePartial(lookupProperty(partials,"passages"),depth0,{"name":"passages","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "goals",0),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.program(10, data, 0),"data":data})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = container.invokePartial(lookupProperty(partials,"item"),depth0,{"name":"item","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "**"
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(lookupProperty(data,"root"),"text"), "developmentTargets",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ":** "
+ ((stack1 = lookupProperty(helpers,"say").call(alias2,alias1(depth0, "developmentTargets",0),{"name":"say","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n";
},"9":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = container.invokePartial(lookupProperty(partials,"goal"),depth0,{"name":"goal","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"escape").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(lookupProperty(data,"root"),"text"), "noGoals",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n";
},"11":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "## "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(depth0,"text"), "crossCutting",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "crossing",0),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "loose",0),{"name":"each","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = container.invokePartial(lookupProperty(partials,"action"),depth0,{"name":"action","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"13":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "## "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(depth0,"text"), "documents",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "documentGroups",0),{"name":"each","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"14":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "### "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(depth0, "heading",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "documents",0),{"name":"each","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n";
},"15":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "- "
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "item",0),{"name":"with","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "kind",0),{"name":"if","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "traits",0),{"name":"each","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "statutes",0),{"name":"each","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n";
},"16":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = container.invokePartial(lookupProperty(partials,"link"),depth0,{"name":"link","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"17":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return " – "
+ ((stack1 = lookupProperty(helpers,"escape").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "kind",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "");
},"18":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ", "
+ ((stack1 = lookupProperty(helpers,"escape").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"escape","hash":{},"data":data})) != null ? stack1 : "");
},"19":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return "; "
+ ((stack1 = container.invokePartial(lookupProperty(partials,"item"),depth0,{"name":"item","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"20":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "## "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(depth0,"text"), "handling",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "approvals",0),{"name":"each","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n";
},"21":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "- "
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "date",0),{"name":"if","hash":{},"fn":container.program(22, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "body",0),{"name":"if","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(depth0, "state",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "section",0),{"name":"if","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "caseNumber",0),{"name":"if","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "link",0),{"name":"if","hash":{},"fn":container.program(26, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n";
},"22":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"escape").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "date",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ " ";
},"23":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "body",0),{"name":"with","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ": ";
},"24":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ", "
+ ((stack1 = lookupProperty(helpers,"escape").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "section",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "");
},"25":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ", "
+ ((stack1 = lookupProperty(helpers,"escape").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "caseNumber",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "");
},"26":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ", "
+ ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "link",0),{"name":"with","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"27":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "events",0),{"name":"if","hash":{},"fn":container.program(28, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "tasks",0),{"name":"if","hash":{},"fn":container.program(31, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "networks",0),{"name":"if","hash":{},"fn":container.program(34, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"28":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "## "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(lookupProperty(data,"root"),"text"), "events",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "events",0),{"name":"each","hash":{},"fn":container.program(29, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n";
},"29":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "- "
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "period",0),{"name":"if","hash":{},"fn":container.program(30, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"say").call(alias2,alias1(lookupProperty(depth0,"item"), "words",0),{"name":"say","hash":{},"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "kind",0),{"name":"if","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "parties",0),{"name":"each","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n";
},"30":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"escape").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "period",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ " ";
},"31":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "## "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(lookupProperty(data,"root"),"text"), "tasks",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "tasks",0),{"name":"each","hash":{},"fn":container.program(32, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n";
},"32":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "- "
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "period",0),{"name":"if","hash":{},"fn":container.program(30, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"say").call(alias2,alias1(lookupProperty(depth0,"item"), "words",0),{"name":"say","hash":{},"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "stream",0),{"name":"if","hash":{},"fn":container.program(33, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "owners",0),{"name":"each","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n";
},"33":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return " – "
+ ((stack1 = lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "stream",0),{"name":"say","hash":{},"data":data})) != null ? stack1 : "");
},"34":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "## "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(lookupProperty(data,"root"),"text"), "networks",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "networks",0),{"name":"each","hash":{},"fn":container.program(35, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n";
},"35":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "- "
+ ((stack1 = lookupProperty(helpers,"say").call(alias2,alias1(lookupProperty(depth0,"item"), "words",0),{"name":"say","hash":{},"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "role",0),{"name":"if","hash":{},"fn":container.program(36, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "members",0),{"name":"each","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n";
},"36":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return " – "
+ ((stack1 = lookupProperty(helpers,"escape").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "role",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "");
},"37":function(container,depth0,helpers,partials,data) {
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
},"38":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"escape").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "leftOut",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n";
},"39":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "### "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(depth0, "heading",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ " ("
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(depth0, "count",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ")\n\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "rules",0),{"name":"each","hash":{},"fn":container.program(40, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"40":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "findings",0),{"name":"each","hash":{},"fn":container.program(41, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "more",0),{"name":"if","hash":{},"fn":container.program(42, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "why",0),{"name":"if","hash":{},"fn":container.program(43, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "fix",0),{"name":"if","hash":{},"fn":container.program(44, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"41":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "- "
+ ((stack1 = lookupProperty(helpers,"sentence").call(alias2,alias1(depth0, "what",0),{"name":"sentence","hash":{},"data":data})) != null ? stack1 : "")
+ " ("
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(depth0, "place",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ")\n";
},"42":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"escape").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "more",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n";
},"43":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "**"
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(lookupProperty(data,"root"),"text"), "why",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ":** "
+ ((stack1 = lookupProperty(helpers,"sentence").call(alias2,alias1(depth0, "why",0),{"name":"sentence","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n";
},"44":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "**"
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(lookupProperty(data,"root"),"text"), "fix",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ":** "
+ ((stack1 = lookupProperty(helpers,"sentence").call(alias2,alias1(depth0, "fix",0),{"name":"sentence","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n";
},"45":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"escape").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"text"), "noFindings",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n";
},"46":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"escape").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
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
+ ((stack1 = container.invokePartial(lookupProperty(partials,"facts"),depth0,{"name":"facts","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "counts",0),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "phases",0),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "areas",0),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "crosses",0),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "documentGroups",0),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "approvals",0),{"name":"if","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"with").call(alias2,alias1(depth0, "preparation",0),{"name":"with","hash":{},"fn":container.program(27, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "## "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(depth0,"text"), "health",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n| "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(depth0,"text"), "matter",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ " | "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(depth0,"text"), "inOrder",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ " | "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(depth0,"text"), "state",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ " |\n| --- | --- | --- |\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "coverage",0),{"name":"each","hash":{},"fn":container.program(37, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "leftOut",0),{"name":"if","hash":{},"fn":container.program(38, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "severities",0),{"name":"each","hash":{},"fn":container.program(39, data, 0),"inverse":container.program(45, data, 0),"data":data})) != null ? stack1 : "")
+ "## "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(depth0,"text"), "aboutThis",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "origin",0),{"name":"each","hash":{},"fn":container.program(46, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(depth0,"text"), "madeWith",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ "\n";
},"usePartial":true,"useData":true},
"markdown/updates": {"0":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return "**"
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(lookupProperty(data,"root"),"text"), "followUp",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ":**\n\n"
+ ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(depth0, "updates",0),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(depth0, "date",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "coverage",0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
+ "\n\n"
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "prose",0),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

return " – "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(lookupProperty(lookupProperty(data,"root"),"text"), "coverage",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ": "
+ ((stack1 = lookupProperty(helpers,"escape").call(alias2,alias1(depth0, "coverage",0),{"name":"escape","hash":{},"data":data})) != null ? stack1 : "")
+ ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "coverageNote",0),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return " "
+ ((stack1 = lookupProperty(helpers,"say").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "coverageNote",0),{"name":"say","hash":{},"data":data})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"markdown").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "prose",0),{"name":"markdown","hash":{},"data":data})) != null ? stack1 : "")
+ "\n\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
var stack1, lookupProperty = container.lookupProperty;

return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "updates",0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"useData":true},
};
