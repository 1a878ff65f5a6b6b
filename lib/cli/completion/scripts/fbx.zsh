#compdef fbx
# zsh completion for fbx
_fbx() {
  local fbx=${${(Q)words[1]}/#\~\//$HOME/} quote=$compstate[quote] kind before found=1
  local -a typed answer whole open
  typed=(__complete zsh)
  (( CURRENT > 2 )) && typed+=("${(@Q)words[2,CURRENT-1]}")
  typed+=("${(Q)${:-$quote$PREFIX$quote}}")
  if (( $+aliases[$fbx] )); then
    answer=("${(@f)$(eval "$aliases[$fbx] ${(j: :)${(@qq)typed}}" 2>/dev/null </dev/null)}")
  else
    answer=("${(@f)$("$fbx" "$typed[@]" 2>/dev/null </dev/null)}")
  fi
  kind=${answer[1]%%$'\t'*} before=${answer[1]#*$'\t'}
  whole=(${${(M)answer:#=*}#=}) open=(${${(M)answer:#+*}#+})
  (( $#whole )) && _describe -t words fbx whole && found=0
  (( $#open )) && _describe -t words fbx open -S '' && found=0
  if [[ $kind == (files|folders) ]]; then
    compset -P "${(b)before}"
    if [[ $kind == files ]]; then _files && found=0; else _files -/ && found=0; fi
  fi
  return found
}
if [[ $funcstack[1] == _fbx ]]; then _fbx "$@"; else compdef _fbx fbx; fi
