import { Socket } from "node:net";

/** Counts every connection that this process opens from now on, whichever way it asks for one. Gives the count so far. */
export function countConnections(): () => number {
  let connections = 0;
  // What fetch, http, https and tls are built on.
  const connect = Reflect.get(Socket.prototype, "connect") as (...args: unknown[]) => Socket;
  Socket.prototype.connect = function (this: Socket, ...args: unknown[]): Socket {
    connections++;
    return connect.apply(this, args);
  };
  return () => connections;
}
