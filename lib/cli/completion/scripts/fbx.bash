# bash completion for fbx: it hands over the line as it is typed, since bash breaks words at = and :
_fbx() {
  local fbx=${1/#\~\//$HOME/} line=${COMP_LINE:0:COMP_POINT} answer kind
  fbx=${fbx//[\\\"\']/} # its name too comes as it was typed
  if [[ $(type -t -- "$fbx") == alias ]]; then
    answer=$(eval "$fbx"' __complete bash "$line" "$COMP_WORDBREAKS"' </dev/null)
  else
    answer=$("$fbx" __complete bash "$line" "$COMP_WORDBREAKS" </dev/null)
  fi
  COMPREPLY=()
  {
    read -r kind
    while IFS= read -r line; do COMPREPLY+=("$line"); done
  } <<< "$answer"
  case ${#COMPREPLY[@]}$kind in
    0files) compopt -o default ;;
    0folders) compopt -o dirnames ;;
    *) compopt -o nospace ;; # a word that is whole brings its space
  esac
} 2>/dev/null
complete -F _fbx fbx
