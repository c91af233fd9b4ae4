// Source Sans 3 (SIL Open Font License 1.1): each file by the name that it has in dist/fonts/ and in a site, with where
// npm puts it. In JavaScript, since the bundle is made with it too.
const npm = "node_modules";
const woff2 = `${npm}/@fontsource-variable/source-sans-3`;
const ttf = `${npm}/@expo-google-fonts/source-sans-3`;

export const typefaceFiles = {
  "source-sans-3-latin.woff2": `${woff2}/files/source-sans-3-latin-wght-normal.woff2`,
  "source-sans-3-latin-italic.woff2": `${woff2}/files/source-sans-3-latin-wght-italic.woff2`,
  "source-sans-3-latin-ext.woff2": `${woff2}/files/source-sans-3-latin-ext-wght-normal.woff2`,
  "source-sans-3-latin-ext-italic.woff2": `${woff2}/files/source-sans-3-latin-ext-wght-italic.woff2`,
  "OFL.txt": `${woff2}/LICENSE`,
  "SourceSans3-Regular.ttf": `${ttf}/400Regular/SourceSans3_400Regular.ttf`,
  "SourceSans3-Italic.ttf": `${ttf}/400Regular_Italic/SourceSans3_400Regular_Italic.ttf`,
  "SourceSans3-SemiBold.ttf": `${ttf}/600SemiBold/SourceSans3_600SemiBold.ttf`,
  "SourceSans3-Bold.ttf": `${ttf}/700Bold/SourceSans3_700Bold.ttf`,
};
