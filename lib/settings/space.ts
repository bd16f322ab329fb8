/** Bytes that all data of the extension take in this browser; absent where it does not say. */
export async function readSpaceUsed(navigator: Navigator): Promise<number | undefined> {
  const { usage } = (await navigator.storage?.estimate?.()) ?? {};
  return usage;
}
