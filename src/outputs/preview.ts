import type { Language } from "../base/language.ts";
import { withPreviewSources } from "./preview-policy.ts";
import { codeHtml, escapeHtml } from "./prose-html.ts";

/** Why the pages of a plan cannot be made, in words. */
export interface ShownProblem {
  readonly language: Language;
  readonly heading: string;
  readonly lead: string;
  readonly items: readonly ProblemItem[];
  /** Said of those beyond `items`, or "". */
  readonly more: string;
}

export interface ProblemItem {
  /** "plan/nuoret.yaml:12:5", or "". */
  readonly place: string;
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

/** Paths of what only the preview has, from the root of its server. */
export const previewPaths = {
  events: "/hyte-serve/events",
  script: "/hyte-serve/preview.js",
  styles: "/hyte-serve/preview.css",
} as const;

/**
 * A page of the report as the preview shows it: with a script that loads it anew when the site is no longer at `state`,
 * and above it what is wrong, if something is.
 */
export function previewPage(
  page: string,
  state: string,
  problem: ShownProblem | undefined,
): string {
  const banner = problem === undefined ? "" : `\n${stylesLink}\n${problemHtml(problem, "h2")}`;
  const head = withPreviewSources(page).replace(/<body\b[^>]*>/i, (body) => body + banner);
  const end = head.lastIndexOf("</body>");
  const at = end === -1 ? head.length : end;
  return `${head.slice(0, at)}${scriptTag(state)}\n${head.slice(at)}`;
}

/** A page of its own where there is no version yet that worked. */
export function problemPage(problem: ShownProblem, state: string): string {
  return wholePage(problem.language, problem.heading, problemHtml(problem, "h1"), state);
}

function wholePage(language: Language, title: string, body: string, state: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'">
<title>${escapeHtml(title)}</title>
${stylesLink}
</head>
<body>
${body}
${scriptTag(state)}
</body>
</html>
`;
}

const stylesLink = `<link rel="stylesheet" href="${previewPaths.styles}">`;

function scriptTag(state: string): string {
  return `<script src="${previewPaths.script}" data-state="${escapeHtml(state)}" defer></script>`;
}

function problemHtml(problem: ShownProblem, heading: "h1" | "h2"): string {
  const { language, items, more, lead } = problem;
  const list = items.map(itemHtml).join("\n");
  const rest = more === "" ? "" : `\n<p>${escapeHtml(more)}</p>`;
  return `<div class="hyte-serve hyte-serve-problem" role="alert" lang="${language}">
<${heading}>${escapeHtml(problem.heading)}</${heading}>
<p>${escapeHtml(lead)}</p>
<ol>
${list}
</ol>${rest}
</div>`;
}

function itemHtml({ place, what, why, fix }: ProblemItem): string {
  const at = place === "" ? "" : `<code>${escapeHtml(place)}</code> `;
  const others = [why, fix].filter((said) => said !== "").map((said) => `<p>${sentence(said)}</p>`);
  return `<li><p>${at}<strong>${sentence(what)}</strong></p>${others.join("")}</li>`;
}

function sentence(text: string): string {
  return codeHtml(escapeHtml(text));
}
