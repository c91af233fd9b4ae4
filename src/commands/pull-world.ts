import type { Host, Pace } from "../host/host.ts";
import type { Plan } from "../plan/plan.ts";
import { sources } from "../sources/index.ts";
import type { Source, SourceWorld } from "../sources/source.ts";
import type { Arguments } from "./command-line.ts";
import type { Wanted } from "./pull-asks.ts";
import { type Servers, serversOf } from "./pull-servers.ts";
import { writtenOption } from "./written-option.ts";

/** Names of this machine alone, with or without a port. */
const loopback = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/;

/** Hosts that hyte.yaml adds are mostly services of tables, which are known to allow 30 calls in 10 seconds. */
const careful: Pace = { atOnce: 1, calls: 25, seconds: 10 };

/** What the sources of a run may use: hosts that hyte.yaml allows (by default their own), at their own pace. */
export async function worldOf(
  wanted: readonly Wanted[],
  {
    host,
    files,
    plan,
  }: { readonly host: Host; readonly files: Host["files"]; readonly plan: Plan },
  options: Arguments["options"],
): Promise<SourceWorld> {
  const servers = serversOf(writtenOption(options["server"]));
  const used = [...new Set(wanted.map(({ source }) => source))];
  const fetch = await host.network.open({
    hosts: await hostsOf(plan),
    servers: [...servers.values()].map(hostOf),
    privateAddresses: options["allowPrivate"] === true,
    offline: options["offline"] === true,
    paceOf: (name) => paceOf(name, used, servers),
  });
  return {
    fetch,
    files,
    workbooks: host.workbooks,
    serverOf: (source) => servers.get(source),
    shared: new Map(),
  };
}

/** Those of hyte.yaml, else those of all kinds of sources, whichever of them a run asks. */
async function hostsOf({ settings }: Plan): Promise<readonly string[]> {
  const allowed = settings.data.hosts ?? (await ownHosts());
  return [...new Set(allowed.map((each) => each.toLowerCase()))];
}

async function ownHosts(): Promise<readonly string[]> {
  const all = await Promise.all(Object.values(sources).map((load) => load()));
  return all.flatMap(({ hosts }) => hosts);
}

function hostOf(address: string): string {
  return new URL(address).host;
}

/** A source's pace spares the service; what stands in for it on this machine is asked as many at once, without waiting. */
function paceOf(name: string, used: readonly Source[], servers: Servers): Pace {
  const isOf = ({ id, hosts }: Source): boolean => {
    const server = servers.get(id);
    return hosts.includes(name) || (server !== undefined && hostOf(server) === name);
  };
  const pace = used.find(isOf)?.pace ?? careful;
  return loopback.test(name) ? { ...pace, calls: Number.POSITIVE_INFINITY } : pace;
}
