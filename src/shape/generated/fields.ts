// Made by `npm run generate`. Do not edit.
import type { Field } from "../field.ts";
export const fieldTable: Readonly<Record<string, Readonly<Record<string, Field>>>> = {
 "config": {
  "format": {},
  "profile": {"values":["county","city","municipality","joint-authority"]},
  "area": {"kind":"area","def":"inventedArea"},
  "title": {"text":"public"},
  "summary": {"text":"public","markdown":true},
  "term": {"kind":"period"},
  "period": {"kind":"period"},
  "stage": {"values":["draft","approved"]},
  "languages": {"list":true,"values":["fi","sv","en"]},
  "responsibleBody": {"refs":"actors"},
  "approvals": {"list":true,"def":"approval"},
  "statusScale": {"list":true,"def":"statusLevel"},
  "order": {"list":true,"refs":"focusAreas"},
  "rules": {"def":"severities"},
  "accept": {"list":true,"def":"acceptance"},
  "privacy": {"def":"privacy"},
  "comparisonAreas": {"list":true,"kind":"area"},
  "hosts": {"list":true},
  "install": {},
  "site": {"def":"site"}
 },
 "texts": {
  "fi": {},
  "sv": {},
  "en": {},
  "se": {},
  "smn": {},
  "sms": {}
 },
 "ages": {
  "from": {},
  "to": {}
 },
 "ownership": {
  "actor": {"refs":"actors"},
  "role": {"values":["lead","partner"]},
  "note": {"text":"public"}
 },
 "groupShare": {
  "group": {"refs":"targetGroups"},
  "ages": {"def":"ages"},
  "note": {"text":"public"}
 },
 "placePeriod": {
  "area": {"kind":"area"},
  "title": {"text":"public"},
  "period": {"kind":"period"}
 },
 "range": {
  "low": {},
  "high": {}
 },
 "measured": {
  "period": {"kind":"period"},
  "value": {},
  "area": {"kind":"area"},
  "group": {"refs":"targetGroups"},
  "sex": {"values":["total","female","male"]},
  "date": {"kind":"date"},
  "source": {"text":"public"},
  "n": {},
  "low": {},
  "high": {},
  "flag": {"values":["final","provisional","revised","suppressed","estimate","missing"]},
  "note": {"text":"public"}
 },
 "baseline": {
  "period": {"kind":"period"},
  "value": {},
  "source": {"text":"public"},
  "note": {"text":"public"}
 },
 "target": {
  "period": {"kind":"period"},
  "value": {},
  "atLeast": {},
  "atMost": {},
  "between": {"def":"range"},
  "note": {"text":"public"}
 },
 "level": {
  "id": {},
  "title": {"text":"public"}
 },
 "coverage": {
  "count": {},
  "of": {},
  "note": {"text":"public"}
 },
 "update": {
  "date": {"kind":"date"},
  "text": {"text":"public","markdown":true},
  "coverage": {"def":"coverage"},
  "author": {"text":"public"}
 },
 "resources": {
  "funding": {"text":"public"},
  "euros": {},
  "personYears": {},
  "note": {"text":"public"}
 },
 "link": {
  "url": {"kind":"url"},
  "title": {"text":"public"},
  "format": {},
  "size": {}
 },
 "dropped": {
  "date": {"kind":"date"},
  "reason": {"text":"public"}
 },
 "approval": {
  "state": {"values":["approved","noted","draft"]},
  "body": {"refs":"actors"},
  "date": {"kind":"date"},
  "section": {},
  "case": {},
  "link": {"def":"link"}
 },
 "evidence": {
  "kind": {"values":["indicator","survey","expert","resident","organisation"]},
  "indicator": {"refs":"indicators"},
  "source": {"text":"public"},
  "period": {"kind":"period"},
  "n": {},
  "link": {"def":"link"},
  "note": {"text":"public"}
 },
 "waiting": {
  "period": {"kind":"period"},
  "reason": {"text":"public"}
 },
 "gap": {
  "of": {},
  "against": {},
  "measure": {"values":["difference","ratio"]}
 },
 "thresholds": {
  "behind": {},
  "slightlyBehind": {},
  "reason": {"text":"public"}
 },
 "severities": {
 },
 "privacy": {
  "minimumCount": {}
 },
 "accessibility": {
  "state": {"values":["full","partial","none"]},
  "shortcomings": {"text":"public","markdown":true},
  "testing": {"text":"public","markdown":true},
  "prepared": {"kind":"date"},
  "reviewed": {"kind":"date"},
  "feedback": {}
 },
 "tokens": {
 },
 "ownWords": {
  "fi": {"def":"wordsByName"},
  "sv": {"def":"wordsByName"},
  "en": {"def":"wordsByName"}
 },
 "wordsByName": {
 },
 "inventedArea": {
  "invented": {},
  "name": {"text":"public"},
  "languages": {"list":true,"values":["fi","sv"]},
  "municipalities": {"list":true,"text":"public"}
 },
 "statusLevel": {
  "id": {},
  "title": {"text":"public"},
  "phase": {"values":["planned","in-progress","done","paused","cancelled","merged"]}
 },
 "acceptance": {
  "rule": {},
  "file": {},
  "until": {"kind":"date"},
  "reason": {}
 },
 "site": {
  "baseUrl": {"kind":"url"},
  "organisation": {"text":"public"},
  "contact": {"text":"public"},
  "feedback": {},
  "logo": {},
  "tokens": {"def":"tokens"},
  "accessibility": {"def":"accessibility"},
  "words": {"def":"ownWords"}
 },
 "planFile": {
  "actions": {"list":true,"collection":"actions","def":"action"},
  "actors": {"list":true,"collection":"actors","def":"actor"},
  "documents": {"list":true,"collection":"documents","def":"document"},
  "events": {"list":true,"collection":"events","def":"event"},
  "focusAreas": {"list":true,"collection":"focusAreas","def":"focusArea"},
  "goals": {"list":true,"collection":"goals","def":"goal"},
  "indicatorLists": {"list":true,"collection":"indicatorLists","def":"indicatorList"},
  "indicators": {"list":true,"collection":"indicators","def":"indicator"},
  "metrics": {"list":true,"collection":"metrics","def":"metric"},
  "municipalities": {"list":true,"collection":"municipalities","def":"municipality"},
  "networks": {"list":true,"collection":"networks","def":"network"},
  "observations": {"list":true,"collection":"observations","def":"observation"},
  "omissions": {"list":true,"collection":"omissions","def":"omission"},
  "phenomena": {"list":true,"collection":"phenomena","def":"phenomenon"},
  "practices": {"list":true,"collection":"practices","def":"practice"},
  "targetGroups": {"list":true,"collection":"targetGroups","def":"targetGroup"},
  "tasks": {"list":true,"collection":"tasks","def":"task"}
 },
 "action": {
  "id": {},
  "label": {},
  "title": {"text":"public"},
  "officialText": {"text":"public","markdown":true},
  "description": {"text":"public","markdown":true},
  "rationale": {"text":"public","markdown":true},
  "goals": {"list":true,"refs":"goals"},
  "crossCutting": {},
  "owners": {"list":true,"refs":"actors","def":"ownership"},
  "schedule": {"kind":"period"},
  "postponed": {"list":true,"def":"postponement"},
  "status": {"kind":"status"},
  "statusDate": {"kind":"date"},
  "statusReason": {"text":"public"},
  "targetGroups": {"list":true,"refs":"targetGroups","def":"groupShare"},
  "aimedAt": {"list":true,"values":["residents","staff","communities"]},
  "promotionStage": {"values":["before-services","in-services","everyday-settings"]},
  "places": {"list":true,"kind":"area","def":"placePeriod"},
  "practices": {"list":true,"refs":"practices"},
  "resources": {"def":"resources"},
  "basedOn": {"list":true,"refs":"observations"},
  "serves": {"list":true,"refs":"documents"},
  "fulfils": {"list":true,"kind":"statute"},
  "continues": {"list":true,"refs":"actions","past":true},
  "replaces": {"list":true,"refs":"actions","past":true},
  "mergedInto": {"refs":"actions"},
  "metrics": {"list":true,"collection":"metrics","refs":"metrics","def":"metric"},
  "updates": {"list":true,"def":"update"},
  "approvals": {"list":true,"def":"approval"},
  "links": {"list":true,"def":"link"},
  "internalNote": {"text":"internal"}
 },
 "postponement": {
  "date": {"kind":"date"},
  "from": {"kind":"period"},
  "reason": {"text":"public"}
 },
 "actor": {
  "id": {},
  "title": {"text":"public"},
  "aliases": {"list":true},
  "kind": {"values":["organisation","unit","group","body","role"]},
  "sector": {"vocabulary":"sectors"},
  "area": {"kind":"area"},
  "partOf": {"refs":"actors"},
  "members": {"list":true,"refs":"actors"},
  "contact": {"def":"contact"},
  "description": {"text":"public","markdown":true},
  "validFrom": {"kind":"date"},
  "validTo": {"kind":"date"},
  "links": {"list":true,"def":"link"}
 },
 "contact": {
  "role": {"text":"public"},
  "email": {},
  "phone": {},
  "url": {"kind":"url"}
 },
 "document": {
  "id": {},
  "title": {"text":"public"},
  "kind": {"values":["sub-plan","strategy","programme","steering-document","agreement","budget","report","guide","data-source","other"]},
  "statutory": {},
  "status": {"values":["in-force","in-preparation","starting","possible","expired"]},
  "validity": {"kind":"period"},
  "due": {"kind":"period"},
  "evaluation": {"kind":"period"},
  "fulfils": {"list":true,"kind":"statute"},
  "partOf": {"refs":"documents"},
  "annexedTo": {"refs":"documents"},
  "focusAreas": {"list":true,"refs":"focusAreas"},
  "reliance": {"list":true,"def":"reliance"},
  "owners": {"list":true,"refs":"actors","def":"ownership"},
  "parties": {"list":true,"refs":"actors"},
  "description": {"text":"public","markdown":true},
  "link": {"def":"link"}
 },
 "reliance": {
  "topic": {"text":"public"},
  "kind": {"values":["relies-on","covers","supports"]}
 },
 "event": {
  "id": {},
  "title": {"text":"public"},
  "kind": {"values":["hearing","negotiation","participation","handling","publication","other"]},
  "period": {"kind":"period"},
  "body": {"refs":"actors"},
  "participants": {"list":true,"refs":"actors"},
  "purpose": {"values":["opinion","decision","for-information"]},
  "section": {},
  "description": {"text":"public","markdown":true},
  "changed": {"text":"public","markdown":true},
  "link": {"def":"link"}
 },
 "focusArea": {
  "id": {},
  "label": {},
  "title": {"text":"public"},
  "developmentTargets": {"text":"public"},
  "officialText": {"text":"public","markdown":true},
  "description": {"text":"public","markdown":true},
  "rationale": {"text":"public","markdown":true},
  "basedOn": {"list":true,"refs":"observations"},
  "serves": {"list":true,"refs":"documents"},
  "followedBy": {"list":true,"refs":"indicators"},
  "phenomena": {"list":true,"collection":"phenomena","def":"phenomenon"},
  "goals": {"list":true,"collection":"goals","def":"goal"},
  "approvals": {"list":true,"def":"approval"},
  "internalNote": {"text":"internal"}
 },
 "goal": {
  "id": {},
  "label": {},
  "title": {"text":"public"},
  "officialText": {"text":"public","markdown":true},
  "description": {"text":"public","markdown":true},
  "rationale": {"text":"public","markdown":true},
  "focusArea": {"refs":"focusAreas"},
  "phenomenon": {"refs":"phenomena"},
  "targetGroups": {"list":true,"refs":"targetGroups","def":"groupShare"},
  "aimedAt": {"list":true,"values":["residents","staff","communities"]},
  "places": {"list":true,"kind":"area","def":"placePeriod"},
  "owners": {"list":true,"refs":"actors","def":"ownership"},
  "schedule": {"kind":"period"},
  "basedOn": {"list":true,"refs":"observations"},
  "origin": {"text":"public"},
  "serves": {"list":true,"refs":"documents"},
  "fulfils": {"list":true,"kind":"statute"},
  "continues": {"list":true,"refs":"goals","past":true},
  "replaces": {"list":true,"refs":"goals","past":true},
  "mergedInto": {"refs":"goals"},
  "dropped": {"def":"dropped"},
  "metrics": {"list":true,"collection":"metrics","refs":"metrics","def":"metric"},
  "actions": {"list":true,"collection":"actions","def":"action"},
  "actionGroups": {"list":true,"def":"actionGroup"},
  "updates": {"list":true,"def":"update"},
  "approvals": {"list":true,"def":"approval"},
  "links": {"list":true,"def":"link"},
  "internalNote": {"text":"internal"}
 },
 "actionGroup": {
  "label": {},
  "title": {"text":"public"},
  "description": {"text":"public","markdown":true},
  "actions": {"list":true,"collection":"actions","def":"action"}
 },
 "indicatorList": {
  "id": {},
  "title": {"text":"public"},
  "version": {},
  "status": {"values":["proposal","in-force","repealed"]},
  "source": {"text":"public"},
  "link": {"def":"link"},
  "items": {"list":true,"def":"listItem"}
 },
 "listItem": {
  "code": {},
  "title": {},
  "sotkanet": {}
 },
 "indicator": {
  "id": {},
  "title": {"text":"public"},
  "description": {"text":"public","markdown":true},
  "source": {"def":"indicatorSource"},
  "producer": {"text":"public"},
  "sourceParty": {"refs":"actors"},
  "licence": {},
  "unit": {"text":"public"},
  "decimals": {},
  "direction": {"values":["up","down","none"]},
  "scale": {"list":true,"def":"level"},
  "rhythm": {},
  "nextUpdate": {"kind":"date"},
  "min": {},
  "max": {},
  "breaks": {"list":true,"def":"seriesBreak"},
  "values": {"list":true,"def":"measured"},
  "inLists": {"list":true,"def":"listItemUse"},
  "links": {"list":true,"def":"link"},
  "note": {"text":"public"}
 },
 "indicatorSource": {
  "sotkanet": {},
  "statfin": {},
  "pxweb2": {},
  "jsonstat": {"kind":"url"},
  "file": {},
  "sheet": {},
  "columns": {"def":"fileColumns"},
  "name": {"text":"public"},
  "title": {},
  "sex": {"values":["total","female","male"]},
  "select": {"def":"selections"}
 },
 "selections": {
 },
 "fileColumns": {
  "period": {},
  "value": {},
  "area": {},
  "sex": {},
  "group": {},
  "n": {},
  "cases": {},
  "low": {},
  "high": {},
  "flag": {}
 },
 "listItemUse": {
  "list": {"refs":"indicatorLists"},
  "item": {}
 },
 "seriesBreak": {
  "period": {"kind":"period"},
  "note": {"text":"public"}
 },
 "metric": {
  "id": {},
  "label": {},
  "title": {"text":"public"},
  "indicator": {"refs":"indicators"},
  "kind": {"values":["outcome","phenomenon","performance","process","structure","context"]},
  "aim": {"values":["reach","keep","direction","gap","milestone"]},
  "unit": {"text":"public"},
  "direction": {"values":["up","down","none"]},
  "scale": {"list":true,"def":"level"},
  "source": {"text":"public"},
  "baseline": {"def":"baseline"},
  "targets": {"list":true,"def":"target"},
  "minChange": {},
  "measurableFrom": {"def":"waiting"},
  "path": {"values":["straight","geometric"]},
  "thresholds": {"def":"thresholds"},
  "gap": {"def":"gap"},
  "values": {"list":true,"def":"measured"},
  "targetGroups": {"list":true,"refs":"targetGroups","def":"groupShare"},
  "goals": {"list":true,"refs":"goals"},
  "actions": {"list":true,"refs":"actions"},
  "note": {"text":"public"}
 },
 "municipality": {
  "id": {},
  "area": {"kind":"area"},
  "title": {"text":"public"},
  "focusAreas": {"list":true,"text":"public"},
  "sharedFocusAreas": {"list":true,"refs":"focusAreas"},
  "report": {"def":"link"},
  "supportNeeds": {"list":true,"def":"supportNeed"},
  "participation": {"text":"public","markdown":true}
 },
 "supportNeed": {
  "need": {"text":"public"},
  "answer": {"text":"public"},
  "owners": {"list":true,"refs":"actors","def":"ownership"},
  "period": {"kind":"period"},
  "status": {"kind":"status"}
 },
 "network": {
  "id": {},
  "title": {"text":"public"},
  "description": {"text":"public","markdown":true},
  "role": {"values":["coordinator","member"]},
  "coordinator": {"refs":"actors"},
  "members": {"list":true,"refs":"actors"},
  "links": {"list":true,"def":"link"}
 },
 "observation": {
  "id": {},
  "title": {"text":"public"},
  "kind": {"values":["concern","strength","neutral"]},
  "description": {"text":"public","markdown":true},
  "evidence": {"list":true,"def":"evidence"},
  "targetGroups": {"list":true,"refs":"targetGroups","def":"groupShare"},
  "places": {"list":true,"kind":"area","def":"placePeriod"},
  "comments": {"list":true,"def":"partyComment"},
  "noGoalReason": {"text":"public"}
 },
 "partyComment": {
  "party": {"refs":"actors"},
  "text": {"text":"public","markdown":true}
 },
 "omission": {
  "id": {},
  "list": {"refs":"indicatorLists"},
  "item": {},
  "reason": {"text":"public"},
  "date": {"kind":"date"}
 },
 "phenomenon": {
  "id": {},
  "label": {},
  "title": {"text":"public"},
  "description": {"text":"public","markdown":true},
  "focusArea": {"refs":"focusAreas"},
  "basedOn": {"list":true,"refs":"observations"},
  "followedBy": {"list":true,"refs":"indicators"},
  "goals": {"list":true,"collection":"goals","def":"goal"}
 },
 "practice": {
  "id": {},
  "title": {"text":"public"},
  "description": {"text":"public","markdown":true},
  "places": {"list":true,"kind":"area","def":"placePeriod"},
  "assessment": {"def":"practiceAssessment"},
  "coverage": {"def":"coverage"},
  "links": {"list":true,"def":"link"}
 },
 "practiceAssessment": {
  "assessor": {"text":"public"},
  "date": {"kind":"date"},
  "proof": {"text":"public"},
  "effectiveness": {"text":"public"},
  "applicability": {"text":"public"}
 },
 "targetGroup": {
  "id": {},
  "title": {"text":"public"},
  "broader": {"refs":"targetGroups"},
  "ages": {"def":"ages"},
  "description": {"text":"public","markdown":true}
 },
 "task": {
  "id": {},
  "title": {"text":"public"},
  "period": {"kind":"period"},
  "stream": {"text":"public"},
  "recurring": {},
  "owners": {"list":true,"refs":"actors","def":"ownership"},
  "actions": {"list":true,"refs":"actions"},
  "after": {"list":true,"refs":"tasks"},
  "status": {"kind":"status"},
  "description": {"text":"public","markdown":true}
 }
};

export const entryTypes: Readonly<Record<string, string>> = {
 "actions": "action",
 "actors": "actor",
 "documents": "document",
 "events": "event",
 "focusAreas": "focusArea",
 "goals": "goal",
 "indicatorLists": "indicatorList",
 "indicators": "indicator",
 "metrics": "metric",
 "municipalities": "municipality",
 "networks": "network",
 "observations": "observation",
 "omissions": "omission",
 "phenomena": "phenomenon",
 "practices": "practice",
 "targetGroups": "targetGroup",
 "tasks": "task"
};

export const patternExamples: Readonly<Record<string, string>> = {
 "^[a-z0-9][a-z0-9-]{0,63}$": "yksinaisyys-vahenee",
 "^https?://[^\\s<>\"']+$": "https://www.example.fi/hyvinvointi",
 "^(?=.{1,500}$)https?://[^\\s\\u0000-\\u001f\\u007f<>\"'?#/\\\\@:%|^`{}\\[\\]]+(?::(?:\\d{1,4}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d\\d|655[0-2]\\d|6553[0-5]))?(?:/[^\\s\\u0000-\\u001f\\u007f<>\"'?#\\\\]*)?$": "https://hyvinvointi.example.fi",
 "^[^\\s@]+@[^\\s@]+$": "hyte@example.fi",
 "^([1-9][0-9]?) (month|months|year|years)$": "2 years"
};
