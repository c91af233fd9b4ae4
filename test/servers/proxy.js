// A loopback proxy: whatever host it is asked for, it connects to one port of this machine.
import { createServer } from "node:http";
import { connect } from "node:net";

/** @param {{ port: number, refuse?: number }} options `refuse`: the status with which every tunnel is refused */
export async function startProxy({ port, refuse }) {
  const tunnels = [];
  const sockets = new Set();
  const server = createServer((_incoming, outgoing) => outgoing.writeHead(501).end());
  server.on("connect", (incoming, socket) => {
    tunnels.push({ to: incoming.url, headers: incoming.headers });
    sockets.add(socket);
    socket.on("error", () => undefined);
    if (refuse !== undefined) {
      socket.end(`HTTP/1.1 ${refuse} No\r\ncontent-length: 0\r\n\r\n`);
      return;
    }
    const onward = connect(port, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
      onward.pipe(socket).pipe(onward);
    });
    onward.on("error", () => socket.destroy());
    onward.on("close", () => socket.destroy());
    socket.on("close", () => onward.destroy());
  });
  await new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve(undefined));
  });
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    tunnels,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve(undefined));
        server.closeAllConnections();
        for (const socket of sockets) socket.destroy();
      }),
  };
}
