declare module "snowball-stemmers" {
  interface Stemmer {
    readonly stem: (word: string) => string;
  }
  export function newStemmer(language: "finnish" | "swedish" | "english" | "porter"): Stemmer;
}
