/**
 * Whether a `pointermove` is a move of the hand. Where a page scrolls, the browser tells what comes to lie under a pointer at rest as
 * if it had moved there; the movement is 0 then.
 */
export const isHandsMove = (event: { readonly movementX: number; readonly movementY: number }): boolean =>
  event.movementX !== 0 || event.movementY !== 0;
