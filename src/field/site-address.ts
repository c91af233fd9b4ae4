/**
 * Where a site can be published, as schemas/config.yaml has it for `site.baseUrl`: a host with or without a port, and a
 * path. No question and no fragment, behind which no page could stand, no name of a user, and at most 500 characters.
 */
export const siteAddressPattern =
  "^(?=.{1,500}$)https?://[^\\s\\u0000-\\u001f\\u007f<>\"'?#/\\\\@:%|^`{}\\[\\]]+(?::(?:\\d{1,4}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d\\d|655[0-2]\\d|6553[0-5]))?(?:/[^\\s\\u0000-\\u001f\\u007f<>\"'?#\\\\]*)?$";

const address = new RegExp(siteAddressPattern);

/** Whether a site can be published there. */
export function isSiteAddress(text: string): boolean {
  return address.test(text);
}
