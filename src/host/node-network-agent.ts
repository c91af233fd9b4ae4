import type { LookupFunction } from "node:net";
import { buildConnector, type Dispatcher, EnvHttpProxyAgent, Pool } from "undici";
import { FetchError } from "../base/errors.ts";
import { Fault, ProxyError } from "./node-network-faults.ts";
import { isPublicAddress } from "./node-network-addresses.ts";
import { privateAddress } from "./node-network-rules.ts";
import type { Surroundings } from "./node-network-surroundings.ts";

/**
 * What makes the connections: straight, or through the proxy that the environment names. Straight ones look at the
 * address that the name has at that moment. Behind a proxy it is the proxy that turns the name into an address, so
 * that only the name itself can be looked at here.
 */
export function agentOf(mayBePrivate: boolean, surroundings: Surroundings): Dispatcher {
  const { env, limits } = surroundings;
  return new EnvHttpProxyAgent({
    httpProxy: proxyIn(env, "HTTP_PROXY"),
    httpsProxy: proxyIn(env, "HTTPS_PROXY"),
    noProxy: withoutProxy(valueIn(env, "NO_PROXY")),
    connect: {
      timeout: limits.connectMs,
      lookup: lookupWith(surroundings, mayBePrivate),
      // Node.js gives each address of a name 250 ms, which a slow network does not keep.
      autoSelectFamily: true,
      autoSelectFamilyAttemptTimeout: 1000,
    },
    clientFactory: (proxy) => new Pool(proxy, { connect: proxyConnector(proxy.host, limits) }),
  });
}

function valueIn(env: Surroundings["env"], name: string): string {
  return (env[name.toLowerCase()] ?? env[name] ?? "").trim();
}

/** As other programs do, one without `http://` is understood. "" where there is none. */
function proxyIn(env: Surroundings["env"], name: string): string {
  const value = valueIn(env, name);
  const url = value === "" || value.includes("://") ? value : `http://${value}`;
  if (url === "" || (URL.canParse(url) && /^(?:https?|socks5?):/.test(new URL(url).protocol))) {
    return url;
  }
  throw new FetchError("source", {
    fi: `Ympäristömuuttujassa ${name} ei ole välityspalvelimen osoitetta. Kirjoita se muodossa http://palvelin:portti tai poista muuttuja.`,
    sv: `Miljövariabeln ${name} innehåller ingen adress till en proxyserver. Skriv den i formen http://server:port eller ta bort variabeln.`,
    en: `The environment variable ${name} holds no address of a proxy. Write it as http://host:port, or remove the variable.`,
  });
}

/** No proxy can reach this machine for us. */
function withoutProxy(noProxy: string): string {
  return noProxy === "*" ? noProxy : `${noProxy},localhost,127.0.0.1,[::1]`;
}

/** Only addresses that may be asked are tried: a name may have others, or get them a moment after it was looked at. */
function lookupWith({ lookup }: Surroundings, mayBePrivate: boolean): LookupFunction {
  return (name, options, callback) => {
    void lookup(name).then(
      (found) => {
        const [first, ...others] = found.filter(
          ({ address }) => mayBePrivate || isPublicAddress(address),
        );
        if (first === undefined) callback(new Fault(privateAddress(name), {}), []);
        else if (options.all === true) callback(null, [first, ...others]);
        else callback(null, first.address, first.family);
      },
      (error: unknown) => {
        callback(error instanceof Error ? error : new Error(String(error)), []);
      },
    );
  };
}

/** The errors of the way to the proxy are told from those of the way behind it. */
function proxyConnector(proxy: string, limits: Surroundings["limits"]): buildConnector.connector {
  const connect = buildConnector({ timeout: limits.connectMs });
  return (options, callback) => {
    connect(options, (...[error, socket]) => {
      if (error === null) callback(null, socket);
      else callback(new ProxyError(proxy, error), null);
    });
  };
}
