/** 128 random bits, in 32 hexadecimal digits; `crypto.randomUUID` would be missing on a page that is served without encryption. */
export function randomName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
