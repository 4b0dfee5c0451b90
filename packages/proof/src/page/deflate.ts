/** Packs a text: deflated, in base64. */
export async function pack(text: string): Promise<string> {
  const packed = through(new CompressionStream('deflate-raw'), new TextEncoder().encode(text));
  const bytes = new Uint8Array(await packed.arrayBuffer());
  let letters = '';
  for (let i = 0; i < bytes.length; i += 8192) letters += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(letters);
}

/** Unpacks what `pack` has made. @throws Error for anything else */
export async function unpack(packed: string): Promise<string> {
  return new TextDecoder().decode(await unpackBytes(packed));
}

/** {@link unpack}, as UTF-8. */
export async function unpackBytes(packed: string): Promise<Uint8Array> {
  return new Uint8Array(await through(new DecompressionStream('deflate-raw'), bytesOf(atob(packed))).arrayBuffer());
}

/** By itself: WebKit compiles a loop of an asynchronous function anew whenever it is called. */
function bytesOf(letters: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(letters.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = letters.charCodeAt(i);
  return bytes;
}

// Without a `Blob`: WebKit lets no worker of a file read one.
function through({ readable, writable }: CompressionStream, bytes: Uint8Array<ArrayBuffer>): Response {
  const writer = writable.getWriter();
  // What is wrong is told to whoever reads.
  const ignored = () => {};
  writer.write(bytes).catch(ignored);
  writer.close().catch(ignored);
  return new Response(readable);
}
