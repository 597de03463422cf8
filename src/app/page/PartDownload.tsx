import { Download } from '@/exports/menu/Download.tsx';
import type { Subject } from '@/exports/export.ts';
import { useI18n } from '@/i18n/I18n.tsx';
import '@/ui/quietButton.css';

/** The button that takes a part of the page away, as quiet as what stands beside it. */
export function PartDownload({ subject, name }: { readonly subject: Subject; readonly name: string }) {
  const { m } = useI18n();
  return <Download className="ui-quiet page-download" subject={subject} label={m.page.downloadOf(name)} />;
}
