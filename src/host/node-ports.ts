import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { UserError } from "../base/errors.ts";
import { codeOf } from "./system-errors.ts";

const loopback = "127.0.0.1";
/** How many ports are tried one after another before any free one is taken. */
const nearby = 20;
const lastPort = 65_535;

/** Opens the server at a port, or at one of the next that is free, and gives the port. Throws a UserError. */
export async function freePort(server: Server, port: number, mayMove: boolean): Promise<number> {
  const others = Array.from({ length: nearby }, (_, index) => port + 1 + index);
  const tried = mayMove ? [port, ...others.filter((other) => other <= lastPort), 0] : [port];
  for (const each of tried) {
    if (await opens(server, each, mayMove)) return (server.address() as AddressInfo).port;
  }
  throw refusedPort(port, "EADDRINUSE");
}

/** False where the port is taken by another program, or kept from us while others may do. */
function opens(server: Server, port: number, mayMove: boolean): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: unknown): void => {
      const code = codeOf(error);
      if (code === "EADDRINUSE" || (mayMove && code === "EACCES")) resolve(false);
      else reject(refusedPort(port, code));
    };
    server.once("error", failed);
    server.listen(port, loopback, () => {
      server.off("error", failed);
      resolve(true);
    });
  });
}

function refusedPort(port: number, code: string): UserError {
  const reason =
    code === "EADDRINUSE"
      ? {
          fi: "toinen ohjelma käyttää sitä",
          sv: "ett annat program använder den",
          en: "another program uses it",
        }
      : {
          fi: `järjestelmä ei anna sitä (${code})`,
          sv: `systemet ger den inte (${code})`,
          en: `the system does not give it (${code})`,
        };
  return new UserError({
    fi: `Esikatselu ei voi käyttää porttia ${port}: ${reason.fi}. Anna toinen, esimerkiksi --port 8080, tai jätä --port pois, niin hyte etsii vapaan.`,
    sv: `Förhandsvisningen kan inte använda porten ${port}: ${reason.sv}. Ange en annan, till exempel --port 8080, eller lämna bort --port så söker hyte en ledig.`,
    en: `The preview cannot use port ${port}: ${reason.en}. Give another, for example --port 8080, or leave --port out and hyte finds a free one.`,
  });
}
