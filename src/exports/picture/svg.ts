import type { Make } from '../export.ts';
import { pictureOf } from './chartPicture.tsx';
import { svgText } from './svgText.ts';

/** A picture in lines and letters, sharp at any size; its fonts are named, with others to stand in. */
export const makeSvg: Make = async (request, signal) => svgText(await pictureOf(request, signal));
