import { useEffect, useState, type RefObject } from 'react';
import type { HeightMessage } from '../embed/useTellHeight.ts';

/** The height that the part in a frame of ours asks for, in CSS pixels; null until it has said so. Nobody else is believed. */
export function usePreviewHeight(frame: RefObject<HTMLIFrameElement | null>, src: string): number | null {
  const [told, setTold] = useState<{ readonly src: string; readonly height: number } | null>(null);
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<unknown>) => {
      if (source === null || source !== frame.current?.contentWindow || !isHeight(data)) return;
      setTold({ src, height: data.height });
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [frame, src]);
  return told?.src === src ? told.height : null;
}

function isHeight(data: unknown): data is HeightMessage {
  if (typeof data !== 'object' || data === null || !('type' in data) || !('height' in data)) return false;
  return data.type === 'as-stated:height' && Number.isFinite(data.height);
}
