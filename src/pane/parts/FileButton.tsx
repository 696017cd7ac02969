import { Button, type ButtonProps } from "@fluentui/react-components";
import { useRef } from "react";
import type { GivenFile } from "../../actions/forms/collectForms";
import { chosenFiles } from "./givenFiles";

/** A button that lets the user choose one file. The same file may be chosen again. */
export function FileButton({
  label,
  accept,
  isBusy,
  appearance = "secondary",
  onFile,
}: {
  label: string;
  /** Endings, as the browser takes them: `.docx,.txt`. */
  accept: string;
  isBusy: boolean;
  appearance?: ButtonProps["appearance"];
  onFile: (file: GivenFile) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        appearance={appearance}
        disabledFocusable={isBusy}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        onChange={({ target }) => {
          void chosenFiles(target.files).then(([file]) => {
            target.value = "";
            if (file) onFile(file);
          });
        }}
      />
    </>
  );
}
