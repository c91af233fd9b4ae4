/** The languages hyte itself speaks. */
export const languages = ["fi", "sv", "en"] as const;
export type Language = (typeof languages)[number];

/** One sentence in each language hyte speaks; none may be missing. */
export type Translated = Readonly<Record<Language, string>>;

export function isLanguage(text: string): text is Language {
  return (languages as readonly string[]).includes(text);
}
