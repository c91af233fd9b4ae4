/** What stands behind the "?" of the page's address. */
export function asked(name: string): string {
  return new URLSearchParams(location.search).get(name) ?? "";
}

/** Keeps what was chosen in the address, so that it can be sent on; an empty value is taken out. */
export function keepInAddress(values: Readonly<Record<string, string>>): void {
  const address = new URL(location.href);
  for (const [name, value] of Object.entries(values)) {
    if (value === "") address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  history.replaceState(null, "", address);
}
