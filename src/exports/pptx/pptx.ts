import type { PptxRequest } from './makePptx.ts';

/** PowerPoint, as a format among others; what makes it is downloaded when it is first asked for. */
export const pptx = {
  id: 'pptx',
  extension: 'pptx',
  mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  make: async (request: PptxRequest): Promise<Blob> => {
    const { makePptx } = await import('./makePptx.ts');
    const file = await makePptx(request);
    return new Blob([new Uint8Array(file)], { type: pptx.mediaType });
  },
} as const;
