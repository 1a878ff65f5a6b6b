/**
 * `fbx completions bash|zsh|fish`: what makes a shell complete the words of fbx.
 *
 * The scripts know nothing themselves. They call `fbx __complete SHELL …` at each Tab, and put what
 * it answers in front of the person; `lib/cli/complete.ts` says what that is.
 *
 * @module
 */
import { t } from "../language.ts";
import { didYouMean } from "../nearest.ts";
import { EXIT, type Io, UsageError } from "./io.ts";
import type { Words } from "./options.ts";

/** Prints the script for a shell. */
export async function completionsCommand(
  { positionals: [shell = ""] }: Words,
  io: Io,
): Promise<number> {
  const script = Object.hasOwn(scripts, shell) ? scripts[shell as Shell] : undefined;
  if (script === undefined) {
    const shells = Object.keys(scripts);
    throw new UsageError(
      t`There are no completions for “${shell}”.${didYouMean(shell, shells)} There are for ${
        shells.join(", ")
      }`,
    );
  }
  await io.out(script);
  return EXIT.done;
}

/** A shell that completes the words of fbx. */
export type Shell = "bash" | "zsh" | "fish";

const scripts: Readonly<Record<Shell, string>> = {
  /** bash hands over the line as it is typed: it breaks words at `:` and `=`, and fbx knows better. */
  bash: String.raw`# bash completion for fbx
_fbx() {
  local fbx=\${1/#\~\//$HOME/} line="\${COMP_LINE:0:COMP_POINT}" answer kind
  COMPREPLY=() fbx=\${fbx//[\\\"\']/} # it comes as it was typed
  if [[ $(type -t -- "$fbx") == alias ]]; then
    answer=$(eval "$fbx"' __complete bash "$line" "$COMP_WORDBREAKS"' 2>/dev/null </dev/null)
  else
    answer=$("$fbx" __complete bash "$line" "$COMP_WORDBREAKS" 2>/dev/null </dev/null)
  fi
  { read -r kind; while IFS= read -r line; do COMPREPLY+=("$line"); done; } <<< "$answer"
  if [[ \${#COMPREPLY[@]} == 1 && -z \${COMPREPLY[0]} ]]; then COMPREPLY=(); fi
  case \${#COMPREPLY[@]}$kind in
    0files) compopt -o default ;;
    0folders) compopt -o dirnames ;;
    *) compopt -o nospace ;; # a word that is whole brings its space
  esac
} 2>/dev/null
complete -F _fbx fbx
`.replaceAll("\\$", "$"),

  zsh: String.raw`#compdef fbx
_fbx() {
  local quote=$compstate[quote] fbx=\${\${(Q)words[1]}/#\~\//$HOME/} kind prefix code=1
  local -a typed answer whole open
  typed=(__complete zsh "\${(@Q)words[2,CURRENT-1]}" "\${(Q)\${:-$quote$PREFIX$quote}}")
  (( CURRENT > 2 )) || typed=(__complete zsh "$typed[-1]")
  if (( $+aliases[$fbx] )); then
    answer=("\${(@f)$(eval "$fbx \${(j: :)\${(@qq)typed}}" 2>/dev/null </dev/null)}")
  else
    answer=("\${(@f)$("$fbx" "$typed[@]" 2>/dev/null </dev/null)}")
  fi
  kind=\${answer[1]%%$'\t'*} prefix=\${answer[1]#*$'\t'}
  whole=(\${\${(M)answer:#=*}#=}) open=(\${\${(M)answer:#+*}#+})
  (( $#whole )) && _describe -t words fbx whole && code=0
  (( $#open )) && _describe -t words fbx open -S '' && code=0
  if [[ $kind == (files|folders) ]]; then
    compset -P "\${(b)prefix}"
    if [[ $kind == files ]]; then _files && code=0; else _files -/ && code=0; fi
  fi
  return code
}
if [[ $funcstack[1] == _fbx ]]; then _fbx "$@"; else compdef _fbx fbx; fi
`.replaceAll("\\$", "$"),

  fish: String.raw`# fish completion for fbx
function __fbx_complete
    set -l words (commandline -opc)
    set -l fbx (string replace -r '^~/' "$HOME/" -- $words[1])
    set -l current
    for quote in '' \' \"
        set current (string unescape -- (commandline -ct)$quote); and break
    end
    set -l answer ($fbx __complete fish $words[2..] "$current" 2>/dev/null </dev/null)
    set -l kind (string split -m 1 \t -- $answer[1])
    set -l rest (string sub -s (math 1 + (string length -- "$kind[2]")) -- "$current")
    switch "$kind[1]"
        case files
            printf '%s\n' "$kind[2]"(__fish_complete_path "$rest")
        case folders
            printf '%s\n' "$kind[2]"(__fish_complete_directories "$rest")
    end
    string join -- \n $answer[2..]
end
complete -c fbx -f -a '(__fbx_complete)'
`,
};
