/**
 * The demo portal: a server of this machine that answers as udata 17 does, with invented data, in memory.
 * Tests and the demonstration start it; nothing of it is in the extension.
 */
import { createServer, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { type Accounts, accountsOf } from './accounts';
import { certificate } from './certificate';
import type { Fault } from './faults';
import { type KnownDatasets, type KnownObjects, knownDatasets, knownObjects } from './known';
import { listener } from './server';
import { type LoggedRequest, State } from './state';

export interface PortalOptions {
  /** 0 or absent: any free one. */
  port?: number;
  /** Listens over TLS as well, with a certificate made for these host names. */
  tls?: { port?: number; hosts: string[] };
  /** The portal's clock at its start, which all dates are relative to; the machine's where absent. */
  now?: Date;
  /** Whether `/__demo/` and `fault()` work. */
  faults?: boolean;
  /** 423 on creations. */
  readOnly?: boolean;
  /** Hosts of this machine that may be addresses of reuses: real portals refuse them. */
  allowHosts?: string[];
  /** Origin of the newspaper whose articles are reuses; `http://journal.example.org` where absent. */
  journal?: string;
}

export interface DemoPortal {
  /** `http://127.0.0.1:<port>`; answers to any other `Host` too, and builds its links on it. */
  origin: string;
  port: number;
  tlsPort?: number;
  /** People with e-mail, password and token, by role. */
  accounts: Accounts;
  /** Notable datasets by state. */
  datasets: KnownDatasets;
  /** Notable reuses, threads, organizations and thin objects. */
  objects: KnownObjects;
  /** Orders a fault. @throws Error where faults are not enabled */
  fault(fault: Fault): void;
  /** Data, sessions, faults and log as at the start; `origin` and tokens stay. */
  reset(): void;
  /** What was asked so far, in order. */
  requests(): readonly LoggedRequest[];
  /** Switches the read-only mode. */
  readOnly(on: boolean): void;
  /** Ends every connection and stops. */
  close(): Promise<void>;
}

/** Starts a portal on the loopback interface. @throws Error where a port is taken */
export async function startPortal(options: PortalOptions = {}): Promise<DemoPortal> {
  const { tls, now = new Date(), faults = false, readOnly = false, allowHosts = [] } = options;
  const { journal = 'http://journal.example.org' } = options;
  const state = new State({ now: now.getTime(), faults, readOnly, allowHosts, journal });
  const handle = listener(state);
  const plain = createServer(handle);
  const port = await listen(plain, options.port ?? 0);
  const secure = tls && createTlsServer(await certificate(tls.hosts), handle);
  const tlsPort = secure && (await listen(secure, tls.port ?? 0));
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    ...(tlsPort !== undefined && { tlsPort }),
    accounts: accountsOf(state.store),
    datasets: knownDatasets(state.store),
    objects: knownObjects(state.store),
    fault(fault) {
      if (!faults) throw new Error('Faults are not enabled: startPortal({ faults: true })');
      state.faults.add(fault);
    },
    reset: () => state.reset(),
    requests: () => state.log,
    readOnly: (on) => {
      state.readOnly = on;
    },
    close: async () => {
      await Promise.all([plain, ...(secure ? [secure] : [])].map(stop));
    },
  };
}

/** @returns the port it listens on */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** Ends every connection, then the server. */
export function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
