const hex = /^#(?:[\da-f]{3}|[\da-f]{6})$/i;

/** The picture of the site in a browser's tab: values on their way up to a target, in the plan's own colour. */
export function iconSvg(brand: string | undefined): string {
  const colour = brand !== undefined && hex.test(brand) ? brand : "#00357a";
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">`,
    `<rect width="32" height="32" rx="7" fill="${colour}"/>`,
    `<path d="M6 23l7-5 5 3 6-9" fill="none" stroke="#ffffff" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/>`,
    `<circle cx="24.5" cy="10" r="3.5" fill="#ffffff"/>`,
    `</svg>\n`,
  ].join("\n");
}
