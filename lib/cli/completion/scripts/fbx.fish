# fish completion for fbx
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
