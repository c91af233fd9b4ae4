const words: ReadonlySet<string> = new Set([
  ...["kaikki", "kaikki toimijat", "kaikki tahot", "kaikki vastuutahot", "kaikki osapuolet"],
  ...["kaikki yhdessä", "me kaikki", "jokainen", "jokainen taho", "yhdessä", "yhteinen"],
  ...["alla", "alla aktörer", "alla parter", "alla tillsammans", "alla ansvariga", "vi alla"],
  ...["samtliga", "samtliga aktörer", "samtliga parter", "var och en", "tillsammans"],
  ...["all", "all actors", "all parties", "all stakeholders", "all of us", "all together"],
  ...["everyone", "everybody", "each", "together"],
]);
const longestWord = 30;

/** Whether a text says that everyone is responsible, in Finnish, Swedish or English; also as an id (`kaikki-toimijat`). */
export function isEveryoneWord(text: string): boolean {
  if (text.length > longestWord) return false;
  const word = text.trim().toLowerCase();
  return words.has(word) || words.has(word.replaceAll("-", " "));
}
