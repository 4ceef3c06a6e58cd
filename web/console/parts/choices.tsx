type Props<T extends string> = { legend: string; all: readonly T[]; chosen: readonly T[]; onChange: (chosen: readonly T[]) => void; name: (each: T) => string }

/** Several of a few, as boxes in a row. */
export function Choices<T extends string>({ legend, all, chosen, onChange, name }: Props<T>) {
  return (
    <fieldset className="grid gap-1.5">
      <legend className="mb-1.5 text-sm font-medium">{legend}</legend>
      <div className="flex flex-wrap gap-1.5">
        {all.map((each) => (
          <label key={each} className="flex cursor-pointer items-center gap-1.5 rounded-lg border border-line-strong px-2.5 py-1 text-[13px] has-checked:border-accent has-checked:bg-accent-soft has-checked:text-accent-strong has-focus-visible:outline-2 has-focus-visible:outline-focus">
            <input type="checkbox" className="size-3.5 accent-(--accent)" checked={chosen.includes(each)} onChange={(event) => onChange(event.target.checked ? [...chosen, each] : chosen.filter((other) => other !== each))} />{name(each)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
