import type { Host, Pace } from "../host/host.ts";
import type { Plan } from "../plan/plan.ts";
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
    hosts: hostsOf(used, servers, plan),
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

/** A server named on the command line is allowed by that. */
function hostsOf(used: readonly Source[], servers: Servers, plan: Plan): readonly string[] {
  const allowed = plan.settings.data.hosts ?? used.flatMap(({ hosts }) => hosts);
  const named = [...servers.values()].map(hostOf);
  return [...new Set([...allowed.map((each) => each.toLowerCase()), ...named])];
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
