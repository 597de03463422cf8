import { useId } from 'react';
import { APPEARANCES, type Appearance } from '@/address/parameters.ts';
import { isLanguage, LANGUAGE_IDS, languages, type Language } from '@/i18n/languages.ts';
import type { ShareWords } from '@/i18n/shareWords.ts';
import type { ChoiceGroup } from './embedChoices.ts';
import { LEAST_HEIGHT, MOST_HEIGHT } from './embedCode.ts';

/** What can be chosen of a frame: its part, language, appearance and height; null leaves a choice to its reader. */
export function EmbedOptions(props: {
  readonly words: ShareWords;
  readonly groups: readonly ChoiceGroup[];
  readonly id: string;
  readonly onId: (id: string) => void;
  readonly lang: Language | null;
  readonly onLang: (lang: Language | null) => void;
  readonly appearance: Appearance | null;
  readonly onAppearance: (appearance: Appearance | null) => void;
  readonly height: number;
  /** null: as tall as the part needs. */
  readonly onHeight: (height: number | null) => void;
  /** Whether the frame grows and shrinks with what it holds. */
  readonly follows: boolean;
  readonly onFollows: (follows: boolean) => void;
}) {
  const { words, groups, id, onId, lang, onLang, appearance, onAppearance, height, onHeight } = props;
  const base = useId();
  return (
    <div className="share-options">
      <label htmlFor={`${base}-part`}>{words.part}</label>
      <select id={`${base}-part`} value={id} onChange={({ target }) => onId(target.value)}>
        {groups.map((group) => (
          <optgroup key={group.name} label={group.name}>
            {group.choices.map((choice) => (
              <option key={choice.id} value={choice.id}>
                {choice.name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <label htmlFor={`${base}-language`}>{words.language}</label>
      <select
        id={`${base}-language`}
        value={lang ?? ''}
        onChange={({ target }) => onLang(isLanguage(target.value) ? target.value : null)}
      >
        {LANGUAGE_IDS.map((one) => (
          <option key={one} value={one} lang={languages[one].tag}>
            {languages[one].name}
          </option>
        ))}
        <option value="">{words.readersLanguage}</option>
      </select>
      <label htmlFor={`${base}-appearance`}>{words.appearance}</label>
      <select
        id={`${base}-appearance`}
        value={appearance ?? ''}
        onChange={({ target }) => onAppearance(APPEARANCES.find((one) => one === target.value) ?? null)}
      >
        <option value="">{words.readersAppearance}</option>
        {APPEARANCES.map((one) => (
          <option key={one} value={one}>
            {words.appearances[one]}
          </option>
        ))}
      </select>
      <label htmlFor={`${base}-height`}>{words.height}</label>
      <input
        id={`${base}-height`}
        type="number"
        min={LEAST_HEIGHT}
        max={MOST_HEIGHT}
        value={height}
        onChange={({ target }) =>
          onHeight(
            target.value === '' ? null : Math.min(MOST_HEIGHT, Math.max(1, Math.round(target.valueAsNumber))),
          )
        }
      />
      <label className="share-check">
        <input
          type="checkbox"
          checked={props.follows}
          onChange={({ target }) => props.onFollows(target.checked)}
        />
        {words.follows}
      </label>
    </div>
  );
}
