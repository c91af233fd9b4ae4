import { describe, expect, test } from "vitest";
import { isPinned } from "../src/check/install-address.ts";
import { run } from "./support/run.ts";

test.each([
  ["fi", "hyte: hyte.yaml `install:`: ”hyte” ei kiinnitä"],
  ["sv", "hyte: hyte.yaml `install:`: ”hyte” låser ingen"],
  ["en", "hyte: hyte.yaml `install:`: “hyte” pins no"],
])(
  "an address in hyte.yaml that pins nothing is refused, and said where (%s)",
  async (lang, said) => {
    const mine = {
      "hyte.yaml":
        'format: 1\nprofile: county\narea: HVA15\ntitle: "Oma"\nlanguages: [fi]\ninstall: hyte\n',
    };

    const { code, err, files } = await run(`init --lang ${lang}`, mine);

    expect([code, files.size]).toEqual([2, 1]);
    expect(err).toContain(said);
  },
);

describe("an address is pinned", () => {
  const commit = "0123456789abcdef0123456789abcdef01234567";

  test.each([
    "https://example.org/hyte-0.1.0.tgz",
    "https://example.org/v1/hyte-10.2.33-beta.1.tar.gz",
    "./vendor/hyte-1.0.0.tgz",
    "file:../hyte-1.0.0.tgz",
    "/opt/hyte-1.0.0.tgz",
    "hyte-1.0.0.tgz",
    `https://example.org/${commit}.tgz`,
    "https://example.org/hyte.tgz#sha512-AbC+/9==",
    `git+https://example.org/hyte.git#${commit}`,
    "git+ssh://git@example.org:22/a/hyte.git#v1.2.3",
    "github:example/hyte#1.2.3",
    "example/hyte#semver:1.2.3",
    "git+https://example.org/hyte.git#v1.2.3-rc.1",
  ])("%s", (address) => {
    expect(isPinned(address)).toBe(true);
  });

  test.each([
    "",
    "hyte",
    "hyte@1.2.3",
    "hyte@latest",
    "hyte#v1.2.3",
    "https://example.org/hyte.tgz",
    "https://example.org/hyte-latest.tgz",
    "https://example.org/1.0.0/hyte.tgz",
    "https://example.org/hyte.tgz#main",
    "https://example.org/hyte-1.0.0.zip",
    "git+https://example.org/hyte.git",
    "git+https://example.org/hyte.git#main",
    "git+https://example.org/hyte.git#v1",
    "git+https://example.org/hyte.git#0123456",
    "git+https://example.org/hyte.git#semver:^1.2.3",
    "git+https://example.org/hyte.git#v1.2.3#main",
    "--evil-1.0.0.tgz",
    "$(id)-1.0.0.tgz",
    "https://example.org/a;b-1.0.0.tgz",
    "https://example.org/hyte-1.0.0.tgz\n",
  ])("but not %j", (address) => {
    expect(isPinned(address)).toBe(false);
  });
});
