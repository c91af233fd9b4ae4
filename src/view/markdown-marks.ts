const marks = /[*_`[\]<>\\&|~]|^ {0,3}(?:[-+#=]|\d{1,9}[.)](?:[ \t]|$))|^(?: {4}|\t)| {2}$/m;

/** Whether a text holds anything that Markdown could take for a mark; without any it is plain paragraphs. */
export function hasMarkdown(text: string): boolean {
  return marks.test(text);
}
